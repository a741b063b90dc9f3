import type { Id } from '@kindling/shared';
import type { Clock } from '../ports/index.ts';
import type { ConversationNews, TellNews } from './conversation-news.ts';
import type { EmitFrame, FramePlace } from './conversation-ports.ts';
import type { Timer } from './timer.ts';

/** How often processes tell again of conversations that pages of several of them have open. */
const TELL_AGAIN_MS = 30_000;
/** Who was not heard of for longer is gone: a killed process tells of nothing. */
const GONE_AFTER_MS = 3 * TELL_AGAIN_MS;

/** How many pages have conversations open, over all processes, and that somebody writes in one of them. */
export interface Presence {
  /** So many pages of this process have it open from now on; pages here, and other processes, are told. */
  set(place: FramePlace, tabs: number): void;
  /** The learner writes in one of them, which knows. Other processes are only told where they have pages of it, too. */
  writes(place: FramePlace): void;
  /** What process `from` tells. */
  hear(news: Extract<ConversationNews, { kind: 'present' | 'writes' }>, from: Id): void;
  /** Tells the others how things stand here: they may have missed it. */
  tellAgain(): void;
  close(): void;
}

export interface PresencePorts {
  emit: EmitFrame;
  tell: TellNews;
  timer: Timer;
  clock: Clock;
}

interface Open {
  place: FramePlace;
  /** Pages here; at least one. */
  here: number;
  /** Pages of other processes, and when those were heard of last, in ms. */
  there: Map<Id, { tabs: number; heardAt: number }>;
}

/** Only what is open here is known of others: whoever opens a conversation is answered by those who have it open. */
export function createPresence({ emit, tell, timer, clock }: PresencePorts): Presence {
  const open = new Map<string, Open>();
  let callOff: (() => void) | undefined;

  const tellPages = ({ place, here, there }: Open) => {
    const tabs = [...there.values()].reduce((sum, other) => sum + other.tabs, here);
    emit(place, { name: 'presence', frame: { conversationId: place.conversationId, tabs } });
  };
  const tellOthers = ({ place, here }: Pick<Open, 'place' | 'here'>) =>
    tell({ kind: 'present', ...place, tabs: here });
  const hearOf = (one: Open, from: Id, tabs: number) => {
    const isNew = tabs > 0 && !one.there.has(from);
    const before = one.there.get(from)?.tabs ?? 0;
    if (tabs === 0) one.there.delete(from);
    else one.there.set(from, { tabs, heardAt: clock().getTime() });
    if (tabs !== before) tellPages(one);
    // It has just opened the conversation, and knows of nobody.
    if (isNew) tellOthers(one);
    if (isNew) callOff ??= timer.after(TELL_AGAIN_MS, lookThrough);
  };
  const lookThrough = () => {
    callOff = undefined;
    const shared = [...open.values()].filter(({ there }) => there.size > 0);
    const latest = clock().getTime() - GONE_AFTER_MS;
    for (const one of shared) {
      const gone = [...one.there].filter(([, { heardAt }]) => heardAt < latest);
      for (const [from] of gone) one.there.delete(from);
      if (gone.length > 0) tellPages(one);
      tellOthers(one);
    }
    if (shared.length > 0) callOff = timer.after(TELL_AGAIN_MS, lookThrough);
  };
  return {
    set(place, tabs) {
      const key = keyOf(place);
      const one = { place, there: open.get(key)?.there ?? new Map(), here: tabs };
      if (tabs > 0) open.set(key, one);
      else open.delete(key);
      tellPages(one);
      tellOthers(one);
    },
    writes(place) {
      const { there } = open.get(keyOf(place)) ?? {};
      if (there !== undefined && there.size > 0) tell({ kind: 'writes', ...place });
    },
    hear(news, from) {
      const one = open.get(keyOf(news));
      if (one === undefined) return;
      if (news.kind === 'present') hearOf(one, from, news.tabs);
      else
        emit(one.place, {
          name: 'typing',
          frame: { conversationId: news.conversationId, who: 'learner' },
        });
    },
    tellAgain: () => open.forEach(tellOthers),
    close: () => callOff?.(),
  };
}

function keyOf({ schoolId, conversationId }: FramePlace): string {
  return `${schoolId}:${conversationId}`;
}
