import { describe, expect, it } from 'vitest';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import { MasteryMark, MasteryShape } from './mastery-mark.tsx';

const LEVELS = ['beginner', 'learning', 'proficient', 'mastered'] as const;

describe('MasteryMark', () => {
  it('says the level in words, in both languages', () => {
    expect(LEVELS.map((level) => textOf(renderHtml(<MasteryMark level={level} />)))).toEqual([
      'Beginner',
      'Learning',
      'Proficient',
      'Mastered',
    ]);
    expect(textOf(renderHtml(<MasteryMark level="mastered" />, 'es'))).toBe('Dominado');
  });

  it('gives each level its own shape and colour', () => {
    expect(new Set(LEVELS.map((level) => renderHtml(<MasteryShape level={level} />))).size).toBe(4);
    for (const level of LEVELS) {
      expect(renderHtml(<MasteryMark level={level} />)).toContain(`bg-${level}-soft`);
    }
  });

  it('shows the percent beside the word, zero too', () => {
    expect(textOf(renderHtml(<MasteryMark level="beginner" percent={0} />))).toBe('Beginner 0%');
    expect(textOf(renderHtml(<MasteryMark level="proficient" percent={74} />))).toBe('Proficient 74%');
  });

  it('calls no evidence not started, without a shape', () => {
    const html = renderHtml(<MasteryMark level={null} />);
    expect(textOf(html)).toBe('Not started');
    expect(html).not.toContain('<svg');
  });
});
