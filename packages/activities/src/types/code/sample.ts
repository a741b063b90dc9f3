import type { CodeRun } from './schema.ts';

export const sampleContent = {
  prompt: 'Write a function `double(number)` that returns twice the number.',
  starter: 'def double(number):\n    """Return twice the number."""\n',
  solution: 'def double(number):\n    return number * 2\n',
  entry: { kind: 'function', name: 'double' },
  tests: [
    { key: 'four', visible: true, hint: 'Twice four.', call: { arguments: [4], expected: 8 } },
    { key: 'zero', visible: false, hint: 'Try zero.', call: { arguments: [0], expected: 0 } },
  ],
} as const;

const quick = { status: 'ok', durationMs: 12 } as const;

/** What the sandbox says of the sample's right and wrong answer. */
export const sampleRuns: { right: CodeRun; wrong: CodeRun } = {
  right: {
    tests: [
      { key: 'four', passed: true, ...quick, differences: [], stdout: '', stderr: '' },
      { key: 'zero', passed: true, ...quick },
    ],
    review: {
      score: 90,
      remarks: [
        {
          line: 1,
          severity: 'hint',
          rule: 'missing-docstring',
          concept: 'docstring',
          message: { en: 'What does `double` do? Nothing says so.', es: '¿Qué hace `double`? Nada lo dice.' },
        },
      ],
    },
  },
  wrong: {
    tests: [
      {
        key: 'four',
        passed: false,
        ...quick,
        differences: [{ what: 'value', expected: 8, actual: null }],
        stdout: '',
        stderr: '',
      },
      { key: 'zero', passed: false, ...quick },
    ],
    review: null,
  },
};
