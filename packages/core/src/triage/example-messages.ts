import { ENGLISH_EXAMPLES } from './english-examples.ts';
import { SPANISH_EXAMPLES } from './spanish-examples.ts';
import { SPECIALIST_NAMES, type SpecialistName } from './specialist-name.ts';

/** What the classifier learns from: the messages of both languages with who should answer them. */
export const EXAMPLE_MESSAGES: readonly { text: string; label: SpecialistName }[] = SPECIALIST_NAMES.flatMap(
  (label) =>
    [ENGLISH_EXAMPLES[label], SPANISH_EXAMPLES[label]].flatMap((lines) =>
      lines.split(/[|\n]/u).map((text) => ({ text: text.trim(), label })),
    ),
).filter(({ text }) => text !== '');
