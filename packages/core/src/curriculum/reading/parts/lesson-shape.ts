import { type CefrLevel, levelsAbove } from '@kindling/shared';
import { COURSE_FILE, introductionFile, lessonFile, type PackProblem } from '../../pack-files.ts';
import type { PartRule } from './part-rule.ts';

/** Nobody does an activity in less, and nobody sits longer over one. */
const LEAST_MINUTES = 0.5;
const MOST_MINUTES = 10;
const LEAST_INTRODUCTION = 80;

/** Lessons that cannot be what they say: too short for their activities, without a quiz, without help, without words. */
export const checkLessonShape: PartRule = ({ files, lessons, course }) => {
  const problems = lessons.flatMap(({ key, minutes, activities, introduction }): PackProblem[] => {
    const at = (path: string, message: string) => ({
      file: `${files.folder}/${lessonFile(key)}`,
      path,
      message,
    });
    const each = minutes / activities.length;
    const found: PackProblem[] = [];
    if (each < LEAST_MINUTES || each > MOST_MINUTES)
      found.push(
        at(
          'minutes',
          `${minutes} minutes for ${activities.length} activities cannot be; say what a first pass takes`,
        ),
      );
    if (activities.length > 3 && !activities.some(({ purpose }) => purpose === 'quiz'))
      found.push(at('activities', 'none is a quiz; end with one that shows what was learned'));
    found.push(
      ...activities.flatMap(({ hints }, index) =>
        hints.length === 0
          ? [at(`activities.${index}.hints`, 'there is none; give a nudge to who is stuck')]
          : [],
      ),
    );
    if (introduction.trim().length < LEAST_INTRODUCTION)
      found.push({
        file: `${files.folder}/${introductionFile(key)}`,
        path: '',
        message: 'is too short to introduce anything',
      });
    return found;
  });
  return [
    ...problems,
    ...course.units.flatMap((unit, index) =>
      checkUnitLevel(course.units[index - 1]?.level, unit.level, `${files.folder}/${COURSE_FILE}`, index),
    ),
  ];
};

function checkUnitLevel(
  before: CefrLevel | undefined,
  level: CefrLevel | undefined,
  file: string,
  index: number,
): PackProblem[] {
  if (!before || !level || levelsAbove(before, level) <= 0) return [];
  return [
    {
      file,
      path: `units.${index}.level`,
      message: `is ${level}, after a unit of ${before}; go from easy to hard`,
    },
  ];
}
