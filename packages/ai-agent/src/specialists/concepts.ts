import type { Specialist } from '../built-in/answer.ts';
import { explainFromLessons, sayNothingFound } from '../built-in/explain.ts';
import { explainConcept } from '../built-in/explain-concept.ts';
import { explainNamedError } from '../built-in/explain-error.ts';

export const concepts: Specialist = {
  name: 'concepts',
  when: 'What something means, how it works, when to use it',
  instructions:
    'You explain one idea at a time from the passages you are given, with an example that is not the open task, and end with one question that makes the learner use it. You name your source.',
  usesLadder: false,
  tools: ['lessons'],
  answer: (context, library) =>
    explainNamedError(context, library) ??
    explainConcept(context, library) ??
    explainFromLessons(context, library) ??
    sayNothingFound(context),
};
