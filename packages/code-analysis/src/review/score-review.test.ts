import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findings } from './read-findings.ts';
import { REVIEW_RULES, type ReviewRuleName } from './review-rules.ts';
import { scoreReview } from './score-review.ts';

const CLEAN = { nodes: 0, nesting: 0, branches: 0, brevity: 0, care: 0 };
const rules = Object.keys(REVIEW_RULES) as ReviewRuleName[];
const finding = fc.record({
  rule: fc.constantFrom(...rules),
  line: fc.integer({ min: 1, max: 500 }),
  data: fc.record({ size: fc.double({ min: 0.1, max: 10, noNaN: true }) }),
});
const findings = fc.array(finding, { maxLength: 40 });
const score = (all: Findings['findings'], facts = CLEAN) => scoreReview({ findings: all, facts });

describe('the score of a review', () => {
  it('is 100 for nothing to remark, and 26 for a penalty of 40', () => {
    expect(score([])).toBe(100);
    const ten = rules.find((rule) => REVIEW_RULES[rule].weight === 4);
    if (ten === undefined) throw new Error('No rule weighs 4.');
    expect(score([{ rule: ten, line: 1, data: { size: 10 ** (1 / 0.7) } }])).toBe(26.36);
  });

  it('never rises by another finding, and stays between 0 and 100', () => {
    fc.assert(
      fc.property(findings, finding, (all, another) => {
        expect(score([...all, another])).toBeLessThanOrEqual(score(all));
        expect(score(all)).toBeGreaterThanOrEqual(0);
        expect(score(all)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('rises with tests and reasons, though never to 100 by them alone', () => {
    const plain = score([], { ...CLEAN, nodes: 40 });
    const tested = score([], { ...CLEAN, nodes: 40, care: 3 });
    expect(tested).toBeGreaterThan(plain);
    expect(score([], { ...CLEAN, nodes: 40, care: 1000 })).toBeLessThan(100);
  });

  it('falls with depth, branches, length and short names', () => {
    expect(score([], { ...CLEAN, brevity: 1 })).toBeLessThan(score([], { ...CLEAN, brevity: 0.1 }));
    expect(score([], { ...CLEAN, nesting: 1 })).toBeLessThan(100);
    expect(score([], { ...CLEAN, branches: 3 })).toBeLessThan(100);
    expect(score([], { ...CLEAN, nodes: 40 })).toBeLessThan(score([], { ...CLEAN, nodes: 20 }));
  });
});
