import { describe, expect, it } from 'vitest';
import { answerOfFiles, changeFile, filesBeside, filesOfAnswer } from './program-files.ts';

const content = {
  starter: 'begin',
  files: [
    { name: 'menu.txt', text: 'tea', editable: true },
    { name: 'prices.txt', text: '2', editable: false },
  ],
};
const answer = { source: 'x' };

describe('files beside a program', () => {
  it('are as they were given, and as the learner left those they may change', () => {
    expect(filesBeside(content, answer)).toEqual({ 'menu.txt': 'tea', 'prices.txt': '2' });
    const changed = changeFile(content, answer, 'menu.txt', '');
    expect(changed).toEqual({ source: 'x', files: { 'menu.txt': '' } });
    expect(filesBeside(content, changed)).toEqual({ 'menu.txt': '', 'prices.txt': '2' });
  });

  it('are no part of the answer when they are as they were given, or may not be changed', () => {
    const changed = changeFile(content, answer, 'menu.txt', 'soup');
    expect(changeFile(content, changed, 'menu.txt', 'tea')).toEqual(answer);
    expect(changeFile(content, answer, 'prices.txt', '0')).toEqual(answer);
    expect(changeFile(content, answer, 'other.txt', '0')).toEqual(answer);
  });

  it('are saved with the program, and make the same answer again', () => {
    const changed = changeFile(content, answer, 'menu.txt', 'soup');
    const files = filesOfAnswer(content, changed);
    expect(files).toEqual({ 'solution.py': 'x', 'menu.txt': 'soup' });
    expect(answerOfFiles(content, files)).toEqual(changed);
    expect(answerOfFiles(content, {})).toEqual({ source: 'begin' });
  });
});
