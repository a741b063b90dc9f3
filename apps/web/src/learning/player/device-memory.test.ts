// @vitest-environment jsdom
import type { KeptTry } from '@kindling/activities/practice';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDeviceMemory } from './device-memory.ts';
import { REPLAY } from './lesson-run.ts';
import type { ShownCheck } from './shown-work.ts';

const draft = { answer: { optionId: 'a' }, hints: ['Look at the quotes.'] };
const shape = { prompt: 'What?' };

const TRIED: KeptTry = {
  source: 'x',
  parts: [{ stream: 'stderr', text: 'NameError' }],
  result: { status: 'error', durationMs: 3 },
};
const CHECKED: ShownCheck = {
  result: { attemptId: 'try', grade: { correct: false, score: 0, feedback: { tests: [] } } },
  answer: { source: 'x' },
};

beforeEach(() => localStorage.clear());

describe('device memory', () => {
  it('gives back what was kept, to the same person only', () => {
    const ana = openDeviceMemory('ana', localStorage);
    ana.saveRun('lesson', REPLAY);
    ana.saveDraft('activity', shape, draft);
    expect(openDeviceMemory('ana', localStorage).findRun('lesson')).toEqual(REPLAY);
    expect(openDeviceMemory('ana', localStorage).findDraft('activity', shape)).toEqual(draft);
    ana.saveAsked('activity', 'talk');
    expect(openDeviceMemory('ana', localStorage).findAsked('activity')).toBe('talk');
    expect(openDeviceMemory('ben', localStorage).findAsked('activity')).toBeUndefined();
    expect(openDeviceMemory('ben', localStorage).findRun('lesson')).toBeUndefined();
    expect(openDeviceMemory('ben', localStorage).findDraft('activity', shape)).toBeUndefined();
  });

  it('forgets when told to', () => {
    const memory = openDeviceMemory('ana', localStorage);
    memory.saveRun('lesson', REPLAY);
    memory.saveDraft('activity', shape, draft);
    memory.saveAsked('activity', 'talk');
    memory.saveAsked('activity', null);
    memory.saveRun('lesson', null);
    memory.saveDraft('activity', shape, null);
    expect(localStorage).toHaveLength(0);
  });

  it('keeps what is shown of one piece of work: both parts of it, until it is left for another', () => {
    const memory = openDeviceMemory('ana', localStorage);
    memory.noteShown('one', { tried: TRIED });
    memory.noteShown('one', { checked: CHECKED });
    expect(memory.findShown('one')).toEqual({ activityId: 'one', tried: TRIED, checked: CHECKED });
    expect(memory.findShown()?.activityId).toBe('one');
    expect(openDeviceMemory('ben', localStorage).findShown('one')).toBeUndefined();
    memory.noteShown('two', { tried: TRIED });
    expect(memory.findShown('one')).toBeUndefined();
    expect(memory.findShown('two')?.checked).toBeUndefined();
    memory.noteShown('two', null);
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    [{ activityId: 1 }, undefined],
    [
      { activityId: 'one', tried: { source: 'x', parts: [{}], result: { status: 'ok' } } },
      { activityId: 'one' },
    ],
    [{ activityId: 'one', tried: { source: 'x', parts: [], result: null } }, { activityId: 'one' }],
    [{ activityId: 'one', checked: { result: { attemptId: 'a', grade: {} } } }, { activityId: 'one' }],
    [{ activityId: 'one', checked: { result: { grade: { feedback: {} } } } }, { activityId: 'one' }],
  ])('leaves out what another version wrote as shown: %j', (stored, wanted) => {
    localStorage.setItem('kindling:shown:ana', JSON.stringify(stored));
    expect(openDeviceMemory('ana', localStorage).findShown()).toEqual(wanted);
  });

  it('has no use for a draft of other content', () => {
    const memory = openDeviceMemory('ana', localStorage);
    memory.saveDraft('activity', shape, draft);
    expect(memory.findDraft('activity', { prompt: 'Changed' })).toBeUndefined();
  });

  it.each([
    '',
    '{',
    'null',
    '1',
    '{"introduced":1}',
    '{"introduced":true,"replay":false}',
    '{"introduced":true,"replay":false,"answers":{"a":{}}}',
  ])('starts from nothing when the stored run is %j', (text) => {
    localStorage.setItem('kindling:run:ana:lesson', text);
    localStorage.setItem('kindling:draft:ana:activity', text);
    const memory = openDeviceMemory('ana', localStorage);
    expect(memory.findRun('lesson')).toBeUndefined();
    expect(memory.findDraft('activity', shape)).toBeUndefined();
  });

  it('works without storage, and with one that is full', () => {
    const none = openDeviceMemory('ana', undefined);
    none.saveRun('lesson', REPLAY);
    expect(none.findRun('lesson')).toBeUndefined();
    const full = { ...localStorage, getItem: () => null, removeItem: () => undefined } as unknown as Storage;
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => openDeviceMemory('ana', full).saveRun('lesson', REPLAY)).not.toThrow();
  });
});
