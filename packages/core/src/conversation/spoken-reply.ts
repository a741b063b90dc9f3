import type { Correction, Id, NamedConversationFrame, Source, SpecialistName } from '@kindling/shared';

/** What pages have been told of a reply that is made now, to be told again to those that come later. */
export interface SpokenReply {
  readonly text: string;
  readonly seq: number;
  /** Who speaks, and what that rests on; undefined until somebody does, another one whenever it changes. */
  readonly told: ToldOfReply | undefined;
  start(by: Speaker): NamedConversationFrame;
  about(known: Grounds): NamedConversationFrame[];
  say(text: string): { frame: NamedConversationFrame; seq: number };
  /** What a page misses that has batch `after`, or nothing of it yet. */
  replay(after: number | undefined): NamedConversationFrame[];
}

export interface Speaker {
  specialist: SpecialistName;
  origin: string;
}

interface Grounds {
  sources: Source[];
  corrections: Correction[];
}

/** What holds of a reply whether or not it comes to its end. Without grounds until they are known: of one that goes on they may be, from before. */
export type ToldOfReply = Speaker & Partial<Grounds>;

interface Place {
  conversationId: Id;
  messageId: Id;
  answersId: Id;
  rung: number;
}

type Delta = Extract<NamedConversationFrame, { name: 'reply-delta' }>;

/** A reply from its beginning, or behind what was said of it before it was cut. */
export function createSpokenReply(place: Place, begun = '', begunSeq = 0): SpokenReply {
  const { answersId, rung, ...ofReply } = place;
  const batches: string[] = [];
  let told: ToldOfReply | undefined;
  let text = begun;
  const seq = () => begunSeq + batches.length;

  const startFrame = ({ specialist, origin }: Speaker): NamedConversationFrame => ({
    name: 'reply-start',
    frame: { ...ofReply, answersId, rung, specialist, origin, seq: seq(), text },
  });
  const aboutFrames = ({ sources = [], corrections = [] }: Partial<Grounds>): NamedConversationFrame[] => {
    return [
      ...(sources.length === 0 ? [] : [{ name: 'reply-sources' as const, frame: { ...ofReply, sources } }]),
      ...(corrections.length === 0
        ? []
        : [{ name: 'reply-corrections' as const, frame: { ...ofReply, corrections } }]),
    ];
  };
  const deltaOf = (batch: string, at: number): Delta => ({
    name: 'reply-delta',
    frame: { ...ofReply, seq: at, text: batch },
  });
  return {
    get text() {
      return text;
    },
    get seq() {
      return seq();
    },
    get told() {
      return told;
    },
    start({ specialist, origin }) {
      told = { ...told, specialist, origin };
      return startFrame(told);
    },
    about({ sources, corrections }) {
      if (told !== undefined) told = { ...told, sources, corrections };
      return aboutFrames({ sources, corrections });
    },
    say(batch) {
      batches.push(batch);
      text += batch;
      return { frame: deltaOf(batch, seq()), seq: seq() };
    },
    replay(after) {
      if (told === undefined) return [];
      const hasBeginning = after !== undefined && after > 0 && after >= begunSeq && after <= seq();
      const missed = hasBeginning
        ? batches.slice(after - begunSeq).map((batch, index) => deltaOf(batch, after + index + 1))
        : [startFrame(told)];
      return [...missed, ...aboutFrames(told)];
    },
  };
}
