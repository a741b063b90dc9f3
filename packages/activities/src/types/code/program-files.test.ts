import { code, fillExerciseFiles } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { MOST_OWN_FILES } from './own-file-names.ts';
import {
  answerOfFiles,
  changeFile,
  filesBeside,
  filesOfAnswer,
  isSameAnswer,
  listFiles,
  listOwnFiles,
  removeFile,
} from './program-files.ts';

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
  });

  it('are saved with the program, and make the same answer again', () => {
    const changed = changeFile(content, answer, 'menu.txt', 'soup');
    const files = filesOfAnswer(content, changed);
    expect(files).toEqual({ 'solution.py': 'x', 'menu.txt': 'soup' });
    expect(answerOfFiles(content, files)).toEqual(changed);
    expect(answerOfFiles(content, {})).toEqual({ source: 'begin' });
  });
});

describe('files of the learner’s own', () => {
  const made = changeFile(content, changeFile(content, answer, 'notes.txt', ''), 'helpers.py', 'y = 1');

  it('stand behind those that are given, by name, and are saved, also empty ones', () => {
    expect(listOwnFiles(content, made)).toEqual(['helpers.py', 'notes.txt']);
    expect(listFiles(content, made).map(({ name, editable }) => [name, editable])).toEqual([
      ['solution.py', true],
      ['menu.txt', true],
      ['prices.txt', false],
      ['helpers.py', true],
      ['notes.txt', true],
    ]);
    const files = filesOfAnswer(content, made);
    expect(files).toEqual({ 'solution.py': 'x', 'menu.txt': 'tea', 'helpers.py': 'y = 1', 'notes.txt': '' });
    expect(answerOfFiles(content, files)).toEqual(made);
  });

  it('go, and leave nothing behind', () => {
    const one = removeFile(made, 'notes.txt');
    expect(listOwnFiles(content, one)).toEqual(['helpers.py']);
    expect(removeFile(one, 'helpers.py')).toEqual(answer);
  });

  it('lie beside the program here as they do on the server', () => {
    const changed = changeFile(content, made, 'menu.txt', 'soup');
    expect(filesBeside(content, changed)).toEqual(fillExerciseFiles(content.files, changed.files));
  });

  it('fit into what is saved, with as many as an exercise may give', () => {
    const given = Array.from({ length: 6 }, (_, index) => [`given-${index}.txt`, '']);
    const own = Array.from({ length: MOST_OWN_FILES }, (_, index) => [`own-${index}.txt`, '']);
    const files = Object.fromEntries([['solution.py', ''], ...given, ...own]);
    expect(code.WorkspaceFiles.safeParse(files).success).toBe(true);
    expect(code.WorkspaceFiles.safeParse({ ...files, 'more.txt': '' }).success).toBe(false);
  });

  it('make an answer another one', () => {
    expect(isSameAnswer(made, { ...made, files: { ...made.files } })).toBe(true);
    expect(isSameAnswer(made, removeFile(made, 'notes.txt'))).toBe(false);
    expect(isSameAnswer(made, changeFile(content, made, 'notes.txt', '!'))).toBe(false);
    expect(isSameAnswer(answer, { source: 'y' })).toBe(false);
  });
});
