import { describe, expect, it } from 'vitest';
import { screenConversation } from '../screen-conversation.ts';
import { FROM_ELSEWHERE_DIALOGUES } from './from-elsewhere-harmless.ts';

/** Whether an adult hears of a conversation, after whichever message. */
const isTold = (turns: readonly string[]) =>
  turns.some(
    (turn, at) => screenConversation(turn, turns.slice(0, at), { isMinor: true })?.alertAdult === true,
  );

describe('conversations of teenagers elsewhere, of which no message was taught', () => {
  const isDanger = ({ category }: { category: string }) => category !== 'none';
  const dangerous = FROM_ELSEWHERE_DIALOGUES.filter(isDanger);
  const harmless = FROM_ELSEWHERE_DIALOGUES.filter((dialogue) => !isDanger(dialogue));

  it('are heard, two of three, though most say a little at a time', () => {
    const heard = dangerous.filter(({ turns }) => isTold(turns));
    expect(heard.length / dangerous.length).toBeGreaterThanOrEqual(0.68);
  });

  it('are left alone, three of four, where nothing is wrong', () => {
    const alarms = harmless.filter(({ turns }) => isTold(turns));
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.25);
  });
});
