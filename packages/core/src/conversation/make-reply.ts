import type { NamedConversationFrame } from '@kindling/shared';
import { stillHolds } from '../ai/index.ts';
import { type TurnReply, takePlanned } from '../turns/index.ts';
import { createTextBatcher } from './batch-text.ts';
import type { ReplyOutcome } from './end-reply.ts';
import { openTurn } from './open-turn.ts';
import type { ReplyRunnerPorts, ReplyWork } from './reply-runner.ts';
import type { SpokenReply } from './spoken-reply.ts';
import { tryAgain } from './try-again.ts';
import { untilAborted } from './until-aborted.ts';

type Cause = NonNullable<ReplyOutcome['cause']>;

/** A reply that is being made. */
export interface Making {
  work: ReplyWork;
  /** It was not begun at once: what was read of the learner may no longer be so. */
  hasWaited: boolean;
  spoken: SpokenReply;
  abort: AbortController;
  /** Pages, and the log. */
  tell(frame: NamedConversationFrame): void;
  keep(seq: number, text: string): void;
  fail(error: unknown): void;
}

type MakingPorts = Pick<ReplyRunnerPorts, 'tutor' | 'timer' | 'limits' | 'clock'>;

/** Says why a reply is to end; the first who says so counts. */
export function abortReply({ abort }: Pick<Making, 'abort'>, cause: Cause): void {
  abort.abort(cause);
}

/** Lets a reply be said, batch by batch, until it ends by itself, by a stop, by its deadline or by a fault. Never rejects. */
export async function makeReply(ports: MakingPorts, making: Making): Promise<ReplyOutcome> {
  const { spoken, abort } = making;
  const { timer, limits } = ports;
  const callOff = timer.after(limits.deadlineMs, () => abortReply(making, 'interrupted'));
  const batcher = createTextBatcher(timer, limits.batchMs, (text) => {
    const { frame, seq } = spoken.say(text);
    making.keep(seq, text);
    making.tell(frame);
  });
  let reply: TurnReply | null = null;
  let broke = false;
  try {
    reply = await speak(ports, making, batcher.say);
  } catch (error) {
    broke = !abort.signal.aborted;
    if (broke) making.fail(error);
  }
  batcher.finish();
  callOff();
  const cause = abort.signal.aborted ? (abort.signal.reason as Cause) : broke ? 'interrupted' : undefined;
  return { reply, cause, told: spoken.told, text: spoken.text, seq: spoken.seq };
}

/** The turn itself. Null when it was cut, or would not end. */
async function speak(
  { tutor, timer, limits, clock }: MakingPorts,
  making: Making,
  say: (text: string) => void,
): Promise<TurnReply | null> {
  const { work, spoken, abort } = making;
  let left = limits.characters - spoken.text.length;
  making.tell({ name: 'typing', frame: { conversationId: work.conversationId, who: 'tutor' } });
  const patience = { timer, signal: abort.signal, onFailure: making.fail };
  let opening = !making.hasWaited && stillHolds(work.known, clock()) ? work.opening : undefined;
  const open = () =>
    tryAgain(patience, () => {
      const asked = opening ?? openTurn(tutor, work);
      opening = undefined;
      return asked;
    });
  const turn = takePlanned(open, work.plan, abort.signal);
  for await (const part of untilAborted(turn, abort.signal, making.fail)) {
    if (part.type === 'start') making.tell(spoken.start(part));
    else if (part.type === 'about') for (const frame of spoken.about(part)) making.tell(frame);
    else if (part.type === 'end') return part.reply;
    else {
      say(toStorable(part.text).slice(0, left));
      left -= part.text.length;
      if (left <= 0) return null;
    }
  }
  return null;
}

/** PostgreSQL keeps no NUL, which a program may print and a model may say: one of them would cost the whole reply. */
function toStorable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
