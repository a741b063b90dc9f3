import { PYTHON_CONCEPTS } from './generated/concepts.ts';

export { PYTHON_CONCEPTS };

/**
 * An idea of Python that a learner can read up on: the key of its card. Reviews, diagnoses, exercises and the tutor name
 * ideas by these keys alone, so that each of them leads to a card.
 */
export type PythonConcept = keyof typeof PYTHON_CONCEPTS;

/** Whether there is a card of this key. */
export function isPythonConcept(key: string): key is PythonConcept {
  return Object.hasOwn(PYTHON_CONCEPTS, key);
}
