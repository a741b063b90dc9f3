import { isPythonConcept } from '@kindling/shared';
import { expect, it } from 'vitest';
import { REVIEW_RULES } from './review-rules.ts';

it.each(Object.entries(REVIEW_RULES))('leads from %s to the card of a concept', (_rule, { concept }) => {
  expect(isPythonConcept(concept), concept).toBe(true);
});
