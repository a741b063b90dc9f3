import { describe, expect, it } from 'vitest';
import { translateOptions } from './option-words.ts';

describe('options in the other language', () => {
  it('are what a dictionary calls them, without their article', async () => {
    const [liver, kidney] = await translateOptions(['El hígado', 'El riñón']);
    expect(liver).toContain('liver');
    expect(kidney).toEqual(['kidney']);
    expect((await translateOptions(['digestion']))[0]).toContain('digestión');
  });

  it('are none where two share a name, and for sentences', async () => {
    const [one, other] = await translateOptions(['rope', 'string']);
    expect(one?.filter((name) => other?.includes(name))).toEqual([]);
    expect(await translateOptions(['She goes to school every day.'])).toEqual([[]]);
  });
});
