import { describe, expect, it } from 'vitest';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import { LevelCounts } from './level-counts.tsx';

describe('LevelCounts', () => {
  it('says every level with its number to those who hear it', () => {
    const levels = { beginner: 0, learning: 2, proficient: 1, mastered: 3 };
    expect(textOf(renderHtml(<LevelCounts levels={levels} />))).toBe(
      'Beginner: 0 Learning: 2 Proficient: 1 Mastered: 3',
    );
  });

  it('says that there is no evidence instead of four zeros', () => {
    const levels = { beginner: 0, learning: 0, proficient: 0, mastered: 0 };
    expect(textOf(renderHtml(<LevelCounts levels={levels} />, 'es'))).toBe('Aún sin pruebas');
  });
});
