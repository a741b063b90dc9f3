import { describe, expect, it } from 'vitest';
import { isImminent } from './imminent.ts';
import type { SafetyCategory } from './safety-rule.ts';

const isSoon = (message: string, category: SafetyCategory) => isImminent(message.split(' '), category);

describe('what cannot wait', () => {
  it.each([
    ['my sister is unconscious', 'self-harm'],
    ['i took pills and feel dizzy', 'self-harm'],
    ['tonight i want to die', 'self-harm'],
    ['he is going to hit me tonight', 'abuse'],
    ['manana quedo con el en su casa', 'grooming'],
    ['i bring a knife tomorrow', 'violence'],
  ] as const)('%s', (message, category) => {
    expect(isSoon(message, category)).toBe(true);
  });

  it.each([
    ['i sometimes think of dying', 'self-harm'],
    ['my dad hits me', 'abuse'],
    ['he asked for a photo today', 'grooming'],
    ['they laugh at me today', 'violence'],
  ] as const)('can for an hour: %s', (message, category) => {
    expect(isSoon(message, category)).toBe(false);
  });
});
