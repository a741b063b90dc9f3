/** One line for each namespace; `es.ts` must have the same, which its type checks. */
import admin from '#messages/en/admin.json';
import ages from '#messages/en/ages.json';
import alerts from '#messages/en/alerts.json';
import answers from '#messages/en/answers.json';
import assignments from '#messages/en/assignments.json';
import auth from '#messages/en/auth.json';
import charts from '#messages/en/charts.json';
import classes from '#messages/en/classes.json';
import common from '#messages/en/common.json';
import concepts from '#messages/en/concepts.json';
import courses from '#messages/en/courses.json';
import errors from '#messages/en/errors.json';
import exercises from '#messages/en/exercises.json';
import guardian from '#messages/en/guardian.json';
import help from '#messages/en/help.json';
import landing from '#messages/en/landing.json';
import lesson from '#messages/en/lesson.json';
import memory from '#messages/en/memory.json';
import models from '#messages/en/models.json';
import motivation from '#messages/en/motivation.json';
import packs from '#messages/en/packs.json';
import practice from '#messages/en/practice.json';
import progress from '#messages/en/progress.json';
import reference from '#messages/en/reference.json';
import reviews from '#messages/en/reviews.json';
import sessions from '#messages/en/sessions.json';
import settings from '#messages/en/settings.json';
import shell from '#messages/en/shell.json';
import steps from '#messages/en/steps.json';
import terms from '#messages/en/terms.json';
import today from '#messages/en/today.json';
import tutor from '#messages/en/tutor.json';
import words from '#messages/en/words.json';
import work from '#messages/en/work.json';

export const en = {
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
