import type { Finding } from '../../../rendering/analyser.ts';
import { FINDING_WORDS, type FindingWords } from './finding-words.ts';

/** `error`: it will not run, or not come through. `info`: nothing goes wrong. */
export type FindingSeverity = 'error' | 'warning' | 'info';

export interface DescribedFinding {
  rule: string;
  severity: FindingSeverity;
  /** Inline Markdown. */
  text: string;
  /** BCP 47 language of the text. */
  language: string;
  from: Finding['from'];
  to: Finding['to'];
}

const SEVERITY: Readonly<Record<string, FindingSeverity>> = {
  'invalid-syntax': 'error',
  'undefined-name': 'error',
  'undefined-local': 'error',
  'return-outside-function': 'error',
  'break-outside-loop': 'error',
  'continue-outside-loop': 'error',
  'unused-import': 'info',
  'unused-variable': 'info',
  'ambiguous-variable-name': 'info',
};

/** More than these nobody reads at once. */
const MOST_SHOWN = 20;

/**
 * Findings in the learner's language, by place. What Python cannot read is told once: what follows it is read wrongly. A
 * rule without words of its own speaks Ruff's.
 */
export function describeFindings(findings: readonly Finding[], screenLanguage: string): DescribedFinding[] {
  const sorted = findings.toSorted(
    (one, other) => one.from.line - other.from.line || one.from.column - other.from.column,
  );
  const unreadable = sorted.find(({ rule }) => rule === 'invalid-syntax');
  return sorted
    .filter((finding) => finding.rule !== 'invalid-syntax' || finding === unreadable)
    .slice(0, MOST_SHOWN)
    .map((finding) => describe(finding, screenLanguage.startsWith('es') ? 'es' : 'en'));
}

function describe({ rule, message, from, to }: Finding, language: 'en' | 'es'): DescribedFinding {
  const words = FINDING_WORDS.find((one) => one.rule === rule && (one.says?.test(message) ?? true));
  const severity = SEVERITY[rule] ?? 'warning';
  if (words === undefined) return { rule, severity, text: message, language: 'en', from, to };
  return { rule, severity, text: fill(words, message, language), language, from, to };
}

function fill(words: FindingWords, message: string, language: 'en' | 'es'): string {
  const caught = words.says?.exec(message)?.[1] ?? '';
  return words[language].replaceAll('$1', () => caught);
}
