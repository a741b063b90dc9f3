import type { TextRule } from './text-rule.ts';

const SIGN = String.raw`\*\*|\/\/|[+\-−–×·*/÷%]|plus|minus|times|más|menos|por`;
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const SAYS = `={1,2}|is|are|makes?|gives?|equals|es|son|da|dan`;
const CLAIM = new RegExp(
  String.raw`(?<![\d.\w+\-*/%×÷)\]])(?<![+\-*/%×÷=(] )\x60?(${NUMBER})((?: ?(?:${SIGN}) ?${NUMBER}){1,4})\x60? (?:${SAYS}) \x60?(-?${NUMBER})\x60?(?![\w(]|\.\d| ?[+\-*/%×÷] ?\d)`,
  'gu',
);
const STEP = new RegExp(`(${SIGN}) ?(${NUMBER})`, 'gu');

/** Sums that are said to come out as they do not. Wrong options may; prose may not. */
export const checkArithmetic: TextRule = ({ text, role }) => {
  if (role === 'material' || role === 'label') return [];
  return [...text.matchAll(CLAIM)].flatMap(([claim, first = '', rest = '', result = '']) => {
    const value = workOut(
      Number(first),
      [...rest.matchAll(STEP)].map(([, sign = '', number = '']) => [sign, Number(number)]),
    );
    return value === undefined || Math.abs(value - Number(result)) < 0.006
      ? []
      : [`says “${claim.trim()}”, and that makes ${value}`];
  });
};

/** Products before sums; undefined for what cannot be divided. */
function workOut(first: number, steps: readonly (readonly [string, number])[]): number | undefined {
  const sums = [first];
  for (const [sign, number] of steps) {
    const last = sums.pop() ?? 0;
    if (/^(\+|plus|más)$/u.test(sign)) sums.push(last, number);
    else if (/^([-−–]|minus|menos)$/u.test(sign)) sums.push(last, -number);
    else sums.push(multiply(last, sign, number));
  }
  const total = sums.reduce((left, right) => left + right, 0);
  return Number.isFinite(total) ? Number(total.toFixed(6)) : undefined;
}

function multiply(left: number, sign: string, right: number): number {
  if (sign === '**') return left ** right;
  if (sign === '//') return Math.floor(left / right);
  if (sign === '%') return left % right;
  return /^[/÷]$/u.test(sign) ? left / right : left * right;
}
