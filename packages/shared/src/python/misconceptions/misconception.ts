import type { PythonConcept } from '../concepts.ts';

/** A wrong idea many learners share, and what to say about it; inline Markdown. */
export interface Misconception {
  key: string;
  /** What to read up on. */
  concept: PythonConcept;
  name: { en: string; es: string };
  /** What Python does instead, without the repair of any one exercise. */
  explanation: { en: string; es: string };
}
