import { SAMPLE } from './samples.ts';

/** Objects that appear in the examples of several operations. */
export const courseSample = {
  id: SAMPLE.courseId,
  slug: 'python-starter',
  subject: 'python',
  title: 'First steps in Python',
  summary: 'Names, values and the first line that does something.',
  language: 'en',
  lessonCount: 1,
  lessonsDone: 0,
} as const;
export const lessonSample = {
  id: SAMPLE.lessonId,
  title: 'Names and values',
  goal: 'Give a value a name and use it again.',
  minutes: 8,
  status: 'in-progress',
  activityCount: 6,
  activitiesAnswered: 2,
} as const;

export const masterySample = {
  state: 'started',
  scorePercent: 74,
  level: 'proficient',
  parts: [
    { component: 'exercise', valuePercent: 80, nominalWeight: 0.4, weight: 0.5 },
    { component: 'quiz', valuePercent: 75, nominalWeight: 0.3, weight: 0.375 },
    { component: 'consistency', valuePercent: 40, nominalWeight: 0.1, weight: 0.125 },
  ],
  missing: ['codeQuality'],
  unaidedAnswers: 5,
  aidedAnswers: 1,
} as const;
