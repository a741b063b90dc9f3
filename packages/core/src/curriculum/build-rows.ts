import type { Id } from '@kindling/shared';
import { buildMaterials } from './build-materials.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ContentIdentity } from './content-identity.ts';
import type { WantedRows } from './curriculum-rows.ts';
import { listAllLessons } from './exercises/index.ts';
import type { Pack, PackLesson } from './pack.ts';

/**
 * The rows a pack stands for in one school. Every id is made from the school and the part's place in the pack
 * (`course/python-starter/lesson/first-line/activity/greeting`), never from a title. A lesson's place does not
 * name its unit, so that it can move between units and keep its learners' progress.
 */
export function buildRows(pack: Pack, schoolId: Id, identity: ContentIdentity): WantedRows {
  const { course } = pack;
  const name = (...path: string[]) => identity.nameUuid(schoolId, ['course', course.slug, ...path].join('/'));
  const courseId = name();
  const skillIds = new Map(course.skills.map((skill) => [skill.key, name('skill', skill.key)]));
  const skillIdOf = (key: string) => skillIds.get(key) ?? name('skill', key);
  const { slug, subject, language, teaches = null, title, summary, description, position } = course;
  const lessons = listAllLessons(pack);
  const activities = lessons.flatMap((lesson) => buildActivities(lesson, name, identity));
  return {
    ...buildMaterials(pack, name),
    courses: [
      {
        id: courseId,
        slug,
        subject,
        language,
        teaches,
        title,
        summary,
        description,
        position,
        retired: false,
      },
    ],
    units: course.units.map((unit, index) => ({
      id: name('unit', unit.key),
      courseId,
      title: unit.title,
      summary: unit.summary,
      position: index,
      retired: false,
    })),
    lessons: lessons.map((lesson, index) => ({
      id: name('lesson', lesson.key),
      unitId: name('unit', lesson.unitKey),
      title: lesson.title,
      goal: lesson.goal,
      minutes: lesson.minutes,
      introduction: lesson.introduction,
      position: index,
      retired: false,
    })),
    skills: buildSkills(course, courseId, skillIdOf),
    activities: activities.map(({ row }) => row),
    prerequisites: course.skills.flatMap((skill) =>
      [...new Set(skill.after)].map((key) => ({
        skillId: skillIdOf(skill.key),
        prerequisiteId: skillIdOf(key),
      })),
    ),
    activitySkills: activities.flatMap(({ row, skillKeys }) =>
      [...new Set(skillKeys)].map((key) => ({ activityId: row.id, skillId: skillIdOf(key) })),
    ),
  };
}

function buildActivities(lesson: PackLesson, name: (...path: string[]) => Id, identity: ContentIdentity) {
  return lesson.activities.map(({ key, skills, ...activity }, index) => ({
    skillKeys: skills,
    row: {
      ...activity,
      id: name('lesson', lesson.key, 'activity', key),
      lessonId: name('lesson', lesson.key),
      contentHash: identity.hashText(
        canonicalJson([activity.type, activity.schemaVersion, activity.content]),
      ),
      position: index,
      retired: false,
    },
  }));
}

function buildSkills({ skills, subject }: Pack['course'], courseId: Id, idOf: (key: string) => Id) {
  return skills.map((skill, index) => ({
    id: idOf(skill.key),
    courseId,
    key: skill.key,
    subject,
    name: skill.name,
    names: skill.names,
    position: index,
    retired: false,
  }));
}
