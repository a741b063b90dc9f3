import { describe, expect, it } from 'vitest';
import { ExerciseFiles, fillExerciseFiles } from './exercise-files.ts';

describe('files beside a program', () => {
  it.each([
    [
      'one name twice',
      [
        { name: 'a.txt', text: '' },
        { name: 'a.txt', text: 'x' },
      ],
    ],
    ['the program itself', [{ name: 'solution.py', text: '' }]],
    ['a folder', [{ name: '../a.txt', text: '' }]],
  ])('refuse %s', (_, files) => expect(ExerciseFiles.safeParse(files).success).toBe(false));

  it('are as the exercise gives them, unless the learner may change them and did', () => {
    const files = ExerciseFiles.parse([
      { name: 'menu.txt', text: 'tea', editable: true },
      { name: 'prices.txt', text: '2' },
    ]);
    expect(fillExerciseFiles(files)).toEqual({ 'menu.txt': 'tea', 'prices.txt': '2' });
    const changed = { 'menu.txt': 'soup', 'prices.txt': '0', 'solution.py': 'x' };
    expect(fillExerciseFiles(files, changed)).toEqual({ 'menu.txt': 'soup', 'prices.txt': '2' });
    expect(fillExerciseFiles(files, { 'own.py': 'y = 1' })).toEqual({
      'menu.txt': 'tea',
      'prices.txt': '2',
      'own.py': 'y = 1',
    });
  });

  it('may be emptied by the learner', () => {
    const files = ExerciseFiles.parse([{ name: 'a.txt', text: 'x', editable: true }]);
    expect(fillExerciseFiles(files, { 'a.txt': '' })).toEqual({ 'a.txt': '' });
  });
});
