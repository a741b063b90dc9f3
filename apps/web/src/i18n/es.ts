import answers from '#messages/es/answers.json';
import common from '#messages/es/common.json';
import courses from '#messages/es/courses.json';
import errors from '#messages/es/errors.json';
import lesson from '#messages/es/lesson.json';
import progress from '#messages/es/progress.json';
import shell from '#messages/es/shell.json';
import today from '#messages/es/today.json';
import type { en } from './en.ts';

export const es: typeof en = { answers, common, courses, errors, lesson, progress, shell, today };
