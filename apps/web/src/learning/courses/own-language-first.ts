/** Courses taught in the language of the screen before those in others, each in the order they came. */
export function ownLanguageFirst<Course extends { language: string }>(
  courses: readonly Course[],
  locale: string,
): Course[] {
  const isOther = ({ language }: Course) => Number(!locale.startsWith(language.slice(0, 2)));
  return courses.toSorted((one, other) => isOther(one) - isOther(other));
}
