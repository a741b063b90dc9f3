import { describe, expect, it } from 'vitest';
import { screenMessage } from '../../safety/index.ts';
import { type LabelledMessage, readMessages } from '../examples/read-messages.ts';
import { routeMessage } from '../index.ts';
import { BESIDE_A_TASK } from './beside-a-task.ts';
import { MANY_CHATS } from './many-chats.ts';
import { NATURAL_MIX } from './natural-mix.ts';

const isRight = ({ text, context, label }: LabelledMessage) =>
  routeMessage(text, context).specialist === label;
const shareOf = <Item>(items: readonly Item[], is: (item: Item) => boolean) =>
  items.filter(is).length / items.length;

/** As measured, less two of a hundred. */
describe('messages that were never taught', () => {
  const chats = readMessages(MANY_CHATS);

  it('reach who should answer them, nineteen of twenty, and nearly all that the router is sure of', () => {
    expect(shareOf(chats, isRight)).toBeGreaterThanOrEqual(0.93);
    const sure = chats.filter(({ text, context }) => routeMessage(text, context).confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(chats.length / 2.5);
    expect(shareOf(sure, isRight)).toBeGreaterThanOrEqual(0.96);
  });

  it('reach who should answer them in a natural mix, too', () => {
    expect(shareOf(readMessages(NATURAL_MIX), isRight)).toBeGreaterThanOrEqual(0.88);
  });

  const beside = readMessages(BESIDE_A_TASK);

  it('reach who helps with the task where they are said at one, nearly all', () => {
    expect(shareOf(beside, isRight)).toBeGreaterThanOrEqual(0.96);
  });

  it('are seldom taken for danger at a task, though all of them sound like it', () => {
    const isTold = ({ text, context: { activity } }: LabelledMessage) =>
      screenMessage(text, { isMinor: true, task: activity && { kind: activity, texts: [] } })?.alertAdult ===
      true;
    expect(shareOf(beside, isTold)).toBeLessThanOrEqual(0.09);
  });
});
