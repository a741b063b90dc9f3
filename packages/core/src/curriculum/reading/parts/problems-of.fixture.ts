import type { PartRule, ReadPack } from './part-rule.ts';

const wordLists = [
  {
    language: 'en',
    levels: new Map(
      'desk dog cat go child friend address family school see'
        .split(' ')
        .map((word) => [word, 'A1'] as const),
    ),
  },
];

/** A course with nothing in it but `parts`; a rule looks at its own kind of part only. */
export function problemsOf(
  rule: PartRule,
  parts: object,
  course: object = {},
  documents: [string, unknown][] = [],
): string {
  const pack = {
    course: {
      language: 'es',
      teaches: 'en',
      subject: 'language',
      summary: 'S.',
      description: 'D.',
      skills: [],
      units: [],
      ...course,
    },
    lessons: [],
    exercises: [],
    scenarios: [],
    prompts: [],
    rubrics: [],
    concepts: [],
    wordLists,
    files: {
      folder: 'c',
      documents: new Map(documents),
      texts: new Map(),
      sources: new Map(),
      unreadable: [],
    },
    ...parts,
  };
  return rule(pack as unknown as ReadPack)
    .map(({ file, path, message }) => `${file} ${path}: ${message}`)
    .join('; ');
}
