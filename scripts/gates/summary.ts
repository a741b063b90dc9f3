import type { Outcome } from './gate.ts';

export interface TimedOutcome extends Outcome {
  name: string;
  seconds: number;
}

/** The table of all gates and, as its last line, the two sums. */
export function summarise(outcomes: TimedOutcome[]): { text: string; failed: number } {
  const rows = outcomes.map(({ name, passed, failed, skipped = 0, seconds, note }) => [
    failed > 0 ? '✗' : '✓',
    name,
    `${passed}`,
    `${failed}`,
    `${skipped}`,
    seconds.toFixed(1),
    note ?? '',
  ]);
  const table = [['', 'gate', 'passed', 'failed', 'skipped', 'seconds', ''], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return {
    text: [...lines, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n'),
    failed: sum('failed'),
  };
}
