/** One line for each namespace; `es.ts` must have the same, which its type checks. */
import answers from '#messages/en/answers.json';
import common from '#messages/en/common.json';
import courses from '#messages/en/courses.json';
import errors from '#messages/en/errors.json';
import lesson from '#messages/en/lesson.json';
import progress from '#messages/en/progress.json';
import shell from '#messages/en/shell.json';
import today from '#messages/en/today.json';

export const en = { answers, common, courses, errors, lesson, progress, shell, today };
