/** Two skills in the wrong order: `skill` comes up in `lesson`, what it builds on only in `laterLesson`. */
export interface EarlySkill {
  skill: string;
  prerequisite: string;
  lesson: string;
  laterLesson: string;
}

/**
 * Skills that are practised before what they wait for. A skill and its prerequisite may start in one lesson. Skills
 * without an activity are left out.
 */
export function findEarlySkills(
  skills: readonly { key: string; after: readonly string[] }[],
  lessons: readonly { key: string; skills: readonly string[] }[],
): EarlySkill[] {
  const firstLesson = new Map<string, number>();
  for (const [place, lesson] of lessons.entries()) {
    for (const skill of lesson.skills) if (!firstLesson.has(skill)) firstLesson.set(skill, place);
  }
  const keyOf = (place: number) => lessons[place]?.key ?? '';
  return skills.flatMap(({ key, after }) => {
    const start = firstLesson.get(key);
    if (start === undefined) return [];
    return after.flatMap((prerequisite) => {
      const later = firstLesson.get(prerequisite);
      return later === undefined || later <= start
        ? []
        : [{ skill: key, prerequisite, lesson: keyOf(start), laterLesson: keyOf(later) }];
    });
  });
}
