import { describe, expect, it } from 'vitest';
import { routeMessage } from './index.ts';

describe('what may be an answer', () => {
  it.each([
    ['the king was executed', 'quiz', 'practice'],
    ['la guillotina', 'quiz', 'practice'],
    ['my parents won’t let me', 'english-item', 'practice'],
    ['second reason: parents can see where you are', 'essay', 'writing'],
    ['people who are bullied often feel alone', 'essay', 'writing'],
  ] as const)('%s goes to who helps with what is open', (text, activity, specialist) => {
    expect(routeMessage(text, { activity }).specialist).toBe(specialist);
  });

  it.each([
    ['thanks a lot', 'quiz', 'triage'],
    ['what does reluctant mean', 'quiz', 'concepts'],
    ['how many points do i have', 'english-item', 'progress'],
  ] as const)('%s is none', (text, activity, specialist) => {
    expect(routeMessage(text, { activity }).specialist).toBe(specialist);
  });
});
