/** Parts of the language and of programming that misconceptions are about. */
export type PythonConcept =
  | 'values'
  | 'names'
  | 'text'
  | 'decisions'
  | 'loops'
  | 'functions'
  | 'lists'
  | 'dictionaries'
  | 'files'
  | 'errors'
  | 'classes'
  | 'algorithms';

/** A wrong idea many learners share, and what to say about it; inline Markdown. */
export interface Misconception {
  key: string;
  concept: PythonConcept;
  name: { en: string; es: string };
  /** What Python does instead, without the repair of any one exercise. */
  explanation: { en: string; es: string };
}
