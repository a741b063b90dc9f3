import { listBaseForms } from '@kindling/core/curriculum';
import { baseOf } from '../corrections/index.ts';

/** What an English form may be a form of, the form itself first: went, tried, children; and a word with 's. */
export function listEnglishLemmas(form: string): string[] {
  const [first = '', ...rest] = form.split(' ');
  const bases = [form, baseOf(first) ?? first, ...listBaseForms(first)].map((base, at) =>
    at === 0 || rest.length === 0 ? base : [base, ...rest].join(' '),
  );
  return [...new Set(bases)].filter((base) => base !== '');
}
