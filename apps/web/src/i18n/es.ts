import admin from '#messages/es/admin.json';
import ages from '#messages/es/ages.json';
import alerts from '#messages/es/alerts.json';
import answers from '#messages/es/answers.json';
import assignments from '#messages/es/assignments.json';
import auth from '#messages/es/auth.json';
import charts from '#messages/es/charts.json';
import classes from '#messages/es/classes.json';
import common from '#messages/es/common.json';
import concepts from '#messages/es/concepts.json';
import courses from '#messages/es/courses.json';
import errors from '#messages/es/errors.json';
import exercises from '#messages/es/exercises.json';
import guardian from '#messages/es/guardian.json';
import help from '#messages/es/help.json';
import landing from '#messages/es/landing.json';
import lesson from '#messages/es/lesson.json';
import memory from '#messages/es/memory.json';
import models from '#messages/es/models.json';
import motivation from '#messages/es/motivation.json';
import packs from '#messages/es/packs.json';
import practice from '#messages/es/practice.json';
import progress from '#messages/es/progress.json';
import reference from '#messages/es/reference.json';
import reviews from '#messages/es/reviews.json';
import sessions from '#messages/es/sessions.json';
import settings from '#messages/es/settings.json';
import shell from '#messages/es/shell.json';
import steps from '#messages/es/steps.json';
import terms from '#messages/es/terms.json';
import today from '#messages/es/today.json';
import tutor from '#messages/es/tutor.json';
import words from '#messages/es/words.json';
import work from '#messages/es/work.json';
import type { en } from './en.ts';

export const es: typeof en = {
  admin,
  ages,
  alerts,
  answers,
  assignments,
  auth,
  charts,
  classes,
  common,
  concepts,
  courses,
  errors,
  exercises,
  guardian,
  help,
  landing,
  lesson,
  memory,
  models,
  motivation,
  packs,
  practice,
  progress,
  reference,
  reviews,
  sessions,
  settings,
  shell,
  steps,
  terms,
  today,
  tutor,
  words,
  work,
};
