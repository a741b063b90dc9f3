import { AppError } from '@kindling/shared';
import { describe, expect, it, test } from 'vitest';
import { questionAt, rowsOf } from './answer-log.ts';
import { readAnswerLogs } from './read-answer-log.ts';

const HEADER = 'user_id\titem_id\tcorrect\tskill_id';
const read = (...lines: string[]) =>
  readAnswerLogs([{ name: 'log.tsv', lines: lines.join('\n').split('\n') }]);

describe('readAnswerLogs', () => {
  it('groups answers by learner in the order of the file', () => {
    const { log, learners } = read(HEADER, 'ana\tx\t1\ta', 'ben\ty\t0\ta~~b', 'ana\ty\t0\tb', '');
    expect(learners).toEqual(['ana', 'ben']);
    expect(rowsOf(log, 0)).toEqual([0, 2]);
    expect([...log.item]).toEqual([0, 1, 1]);
    expect([...log.correct]).toEqual([1, 0, 0]);
    expect(Array.from(questionAt(log, 2).skills)).toEqual([0, 1]);
    expect(questionAt(log, 0).seconds).toBeNaN();
    expect([log.itemCount, log.skillCount]).toEqual([2, 2]);
  });

  it('orders the answers of a learner by their time, equal times by the file', () => {
    const { log } = read(
      `timestamp\t${HEADER}`,
      '2026-01-02T00:00:00Z\tana\tlate\t1\ta',
      '5\tana\tearly\t1\ta',
      '5\tana\tnext\t1\ta',
    );
    expect([...log.seconds]).toEqual([5, 5, Date.parse('2026-01-02') / 1000]);
    expect([...log.item]).toEqual([0, 1, 2]);
  });

  it('takes milliseconds for what no seconds can be', () => {
    const { log } = read(`${HEADER}\ttimestamp`, 'ana\tx\t1\ta\t1700000000500', 'ana\ty\t1\ta\t1700000000');
    expect([...log.seconds]).toEqual([1_700_000_000, 1_700_000_000.5]);
  });

  it('walks the lines once, as they come', () => {
    let walked = 0;
    function* lines() {
      yield HEADER;
      for (; walked < 3; walked += 1) yield `ana\titem ${walked}\t1\ta~~b`;
    }
    const { log } = readAnswerLogs([{ name: 'log.tsv', lines: lines() }]);
    expect([walked, log.itemCount, log.skill.length]).toEqual([3, 3, 6]);
  });

  it('takes a byte order mark, Windows line ends, extra columns, repeated and missing skills', () => {
    const { log } = read(`\uFEFF${HEADER}\tnote\r`, 'ana\tx\t1.0\ta ~~ a\thello\r', 'ana\tx\t0\t\t\r');
    expect(Array.from(questionAt(log, 0).skills)).toEqual([0]);
    expect(Array.from(questionAt(log, 1).skills)).toEqual([]);
  });

  it('keeps the learners of two files apart and their items together', () => {
    const one = { name: 'one.tsv', lines: [HEADER, 'ana\tx\t1\ta', 'ben\tx\t1\ta'] };
    const two = { name: 'two.tsv', lines: [HEADER, 'ana\tx\t1\ta'] };
    const { log, learners, learnersOfFile } = readAnswerLogs([one, two]);
    expect(learners).toEqual(['ana', 'ben', 'ana']);
    expect(learnersOfFile).toEqual([[0, 1], [2]]);
    expect(log.itemCount).toBe(1);
  });

  it('leaves out answers after help and answers sent twice', () => {
    const { log, learners } = read(
      `${HEADER}\taid\tanswer_id`,
      'ana\tx\t1\ta\tnone\t1',
      'ana\ty\t1\ta\thint-2\t2',
      'ana\tz\t0\ta\t\t3',
      'ana\tx\t1\ta\tnone\t1',
      'ben\tx\t1\ta\tworked-example\t1',
    );
    expect(learners).toEqual(['ana']);
    expect([...log.correct]).toEqual([1, 0]);
  });

  test.each([
    [[''], 'log.tsv, line 1: there is no column user_id, item_id, correct, skill_id.', /^Name the columns/],
    [['user_id\tcorrect'], 'log.tsv, line 1: there is no column item_id, skill_id.', /^Name the columns/],
    [[HEADER], 'log.tsv, line 1: no answers without help follow.', /at least one answer/],
    [[HEADER, 'ana\tx\t1\ta', 'ana\tx'], 'log.tsv, line 3: 2 fields where the first line names 4.', /tabs/],
    [[HEADER, 'ana\tx\t0.5\ta'], 'log.tsv, line 2: correct is "0.5".', /^Write 1/],
    [[HEADER, '\tx\t1\ta'], 'log.tsv, line 2: user_id is empty.', /whose answer/],
    [[HEADER, 'ana\t\t1\ta'], 'log.tsv, line 2: item_id is empty.', /what was answered/],
    [[`${HEADER}\ttimestamp`, 'ana\tx\t1\ta\tsoon'], 'log.tsv, line 2: "soon" is no time.', /in seconds/],
    [[`${HEADER}\ttimestamp`, 'ana\tx\t1\ta\t'], 'log.tsv, line 2: "" is no time.', /in seconds/],
  ])('refuses %j with place and remedy', (lines, message, hint) => {
    const attempt = () => read(...lines);
    expect(attempt).toThrow(AppError);
    expect(attempt).toThrow(expect.objectContaining({ code: 'invalid-input', message }));
    expect(attempt).toThrow(expect.objectContaining({ hint: expect.stringMatching(hint) }));
  });
});
