import answers from '#messages/es/answers.json';
import auth from '#messages/es/auth.json';
import common from '#messages/es/common.json';
import courses from '#messages/es/courses.json';
import errors from '#messages/es/errors.json';
import landing from '#messages/es/landing.json';
import lesson from '#messages/es/lesson.json';
import progress from '#messages/es/progress.json';
import settings from '#messages/es/settings.json';
import shell from '#messages/es/shell.json';
import today from '#messages/es/today.json';
import type { en } from './en.ts';

export const es: typeof en = {
  answers,
  auth,
  common,
  courses,
  errors,
  landing,
  lesson,
  progress,
  settings,
  shell,
  today,
};
