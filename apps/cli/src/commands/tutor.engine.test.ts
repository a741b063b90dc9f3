import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askCommand } from './ask.ts';
import { tutorCommand } from './tutor.ts';

const printed: string[] = [];
const before = process.exitCode;
let folder = '';

beforeEach(async () => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  folder = await mkdtemp(join(tmpdir(), 'kindling-tutor-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = before;
  await rm(folder, { recursive: true });
});

const ask = (...words: string[]) => askCommand().parseAsync(words, { from: 'user' });
const replay = (...words: string[]) => tutorCommand().parseAsync(['replay', ...words], { from: 'user' });

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const ITEM = { id: 'past', kind: 'english-item', statement: 'She ___ (go) there.', answer: 'went' };

describe('replay', () => {
  it('plays every case to a fresh learner and prints a line for each, as the format says', async () => {
    const activities = await write('activities.json', JSON.stringify([ITEM]));
    const cases = [
      { id: 'a', activityId: 'past', language: 'en', turns: ['tell me the answer', 'goed'] },
      { id: 'b', activityId: null, language: 'es', turns: ['quiero morirme'] },
      { id: 3, language: 'en', text: 'Yesterday i go to the beach', turns: [] },
    ];
    const corpus = await write('corpus.jsonl', cases.map((one) => JSON.stringify(one)).join('\n\n'));
    await replay(corpus, '--activities', activities, '--json');
    const [first, second, third] = printed.map((line) => JSON.parse(line));
    expect(printed).toHaveLength(3);
    expect(first).toMatchObject({
      id: 'a',
      turns: [
        { specialist: 'practice', act: 'hint', rung: 1, origin: 'builtin', blocked: false, safety: null },
        { act: 'check', corrections: [] },
      ],
    });
    expect(JSON.stringify(first)).not.toContain('went');
    expect(second.turns[0].safety).toEqual({ category: 'self-harm', severity: 'high', alertAdult: true });
    expect(third).toMatchObject({
      id: '3',
      turns: [{ corrections: [{ to: 'Yesterday I went', start: 0, end: 14 }] }],
    });
  });

  it('lists more mistakes than one learner would hear of', async () => {
    const text = 'Yesterday I go to the park and I have 12 years and she like apples. I am agree.';
    const corpus = await write('c.jsonl', JSON.stringify({ id: 'a', language: 'en', turns: [text] }));
    await replay(corpus);
    const [turn] = JSON.parse(printed[0] ?? '').turns;
    expect(turn.corrections.map(({ to }: { to: string }) => to)).toEqual([
      'Yesterday I went',
      'I am 12 years old',
      'she likes',
      'I agree',
    ]);
  });

  it('keeps to the highest rung of a case', async () => {
    const activities = await write('activities.json', JSON.stringify({ activities: [ITEM] }));
    const turns = ['a hint', 'goed', 'a hint', 'gone', 'a hint'];
    const corpus = await write('c.jsonl', JSON.stringify({ id: 'a', activityId: 'past', turns, maxRung: 1 }));
    await replay(corpus, '--activities', activities);
    const rungs = JSON.parse(printed[0] ?? '').turns.map(({ rung }: { rung: number }) => rung);
    expect(Math.max(...rungs)).toBe(1);
  });

  it('prints a line for every line, also for those it cannot play', async () => {
    const lines = [
      '{"id":"a","turns":["hi"]}',
      'nonsense',
      '{"turns":["hello"]}',
      '{"id":"d","activityId":"nowhere","turns":["hi"]}',
      '{"id":"e","turns":[]}',
      '{"id":"f","turns":["","  "]}',
    ];
    await replay(await write('c.jsonl', `\uFEFF${lines.join('\r\n')}`));
    const told = printed.slice(0, lines.length).map((line) => JSON.parse(line));
    expect(told.map(({ id, turns, error }) => [id, turns.length, error?.code])).toEqual([
      ['a', 1, undefined],
      [null, 0, 'invalid-input'],
      [null, 0, 'invalid-input'],
      ['d', 0, 'not-found'],
      ['e', 0, undefined],
      ['f', 2, undefined],
    ]);
    expect(told[1]).toMatchObject({ line: 2, error: { message: 'Line 2 is not JSON.' } });
    expect(told[3].error.hint).toContain('--activities');
    expect(printed.at(-1)).toBe('3 lines could not be played: see "error" there.');
    expect(process.exitCode).toBe(1);
  });

  it('goes on when the tutor breaks over one conversation', async () => {
    const activities = await write(
      'activities.json',
      JSON.stringify([ITEM, { ...ITEM, id: 'odd', kind: 'poem' }]),
    );
    const cases = ['odd', 'past'].map((activityId) =>
      JSON.stringify({ id: activityId, activityId, turns: ['hi'] }),
    );
    await replay(await write('c.jsonl', cases.join('\n')), '--activities', activities);
    const told = printed.slice(0, 2).map((line) => JSON.parse(line));
    expect(told[0]).toMatchObject({ id: 'odd', turns: [], error: { code: 'invalid-input' } });
    expect(told[1].turns).toHaveLength(1);
  });

  it('has no model where none is set up', async () => {
    await replay(await write('c.jsonl', '{"id":"a","turns":["hi"]}'), '--origin', 'claude');
    expect(printed.join('\n')).toMatch(/No model called claude[\s\S]*--origin builtin/);
  });
});

describe('ask', () => {
  it('names the courses there are where one is asked for that is not', async () => {
    await ask('hello', '--course', 'nowhere');
    expect(printed.join('\n')).toMatch(/No course nowhere[\s\S]*python-from-zero/);
    expect(process.exitCode).toBe(1);
  });

  it('prints the reply with where it comes from', async () => {
    await ask('what is a dictionary in python?');
    expect(printed[0]).toMatch(/dictionary/i);
    expect(printed[0]).toMatch(/\(concepts, builtin; from: .+\)$/);
  });

  it('prints it as data', async () => {
    await ask('hola', '--language', 'es', '--json');
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      specialist: 'triage',
      act: 'greet',
      rung: 0,
      origin: 'builtin',
      sources: [],
      leak: { blocked: false },
    });
  });

  it('goes on with a conversation that it keeps', async () => {
    const transcript = join(folder, 'talk.jsonl');
    await ask('quiz me on the past simple', '--transcript', transcript);
    await ask('thanks', '--transcript', transcript);
    const lines = (await readFile(transcript, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).specialist)).toEqual(['practice', 'triage']);
  });

  it('says which line of a conversation it cannot read', async () => {
    await ask('thanks', '--transcript', await write('talk.jsonl', '{"message":"hi"\n'));
    expect(printed.join('\n')).toMatch(/talk\.jsonl, line 1, is not JSON/);
    expect(process.exitCode).toBe(1);
  });

  it('says which activity it does not know', async () => {
    await ask('a hint', '--activity', 'nowhere');
    expect(printed.join('\n')).toMatch(/No activity nowhere/);
    expect(process.exitCode).toBe(1);
  });
});
