import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../rendering/analyser.ts';
import { describeFindings } from './describe-finding.ts';
import { FINDING_WORDS } from './finding-words.ts';

const at = (line: number, column = 1) => ({ line, column });
const found = (rule: string, message: string, line = 1): Finding => ({
  rule,
  message,
  from: at(line),
  to: at(line, 5),
});
const say = (rule: string, message: string, language = 'en') =>
  describeFindings([found(rule, message)], language)[0]?.text;

describe('a finding', () => {
  it('is told in plain words, with the name it is about', () => {
    expect(say('undefined-name', 'Undefined name `coutn`')).toContain('Nothing gives `coutn` a value');
    expect(say('undefined-name', 'Undefined name `coutn`', 'es-ES')).toContain('Nada da un valor a `coutn`');
    expect(say('invalid-syntax', 'Expected `:`, found newline')).toContain('expects a colon');
    expect(say('invalid-syntax', 'Expected `)`, found newline', 'es')).toBe('Python espera `)` aquí.');
  });

  it('speaks in the words of the analyser, and says that they are English, where there are no others', () => {
    expect(describeFindings([found('some-new-rule', 'Something `odd`')], 'es')).toMatchObject([
      { text: 'Something `odd`', language: 'en', severity: 'warning' },
    ]);
  });

  it('that puts what it caught into words takes it as it is', () => {
    expect(say('unused-import', '`$1.$&` imported but unused')).toBe('`$1.$&` is imported and not used.');
  });
});

describe('a list of findings', () => {
  it('goes from top to bottom, and tells what cannot be read once', () => {
    const list = [
      found('invalid-syntax', 'Expected a statement', 7),
      found('unused-import', '`os` imported but unused', 1),
      found('invalid-syntax', 'Expected `:`, found newline', 3),
    ];
    expect(describeFindings(list, 'en').map(({ rule, from }) => [rule, from.line])).toEqual([
      ['unused-import', 1],
      ['invalid-syntax', 3],
    ]);
  });

  it('is no longer than somebody reads', () => {
    const many = Array.from({ length: 60 }, (_, index) => found('bare-except', '', index + 1));
    expect(describeFindings(many, 'en')).toHaveLength(20);
  });
});

describe.each(FINDING_WORDS)('the words for $rule $says', ({ says, en, es }) => {
  it('are there in both languages, with the same places to fill in', () => {
    expect(en).not.toBe(es);
    expect(en.includes('$1')).toBe(es.includes('$1'));
    if (en.includes('$1')) expect(says?.source).toContain('(');
    // What stands in code is the same in every language.
    const code = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([part]) => part).sort();
    expect(code(es)).toEqual(code(en));
  });
});
