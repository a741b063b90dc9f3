import type { Correction, Id, NamedConversationFrame, Source, SpecialistName } from '@kindling/shared';

/** What pages have been told of a reply that is made now, to be told again to those that come later. */
export interface SpokenReply {
  readonly text: string;
  readonly seq: number;
  /** Who speaks; undefined until somebody does. */
  readonly by: Speaker | undefined;
  start(by: Speaker): NamedConversationFrame;
  about(known: { sources: Source[]; corrections: Correction[] }): NamedConversationFrame[];
  say(text: string): { frame: NamedConversationFrame; seq: number };
  /** What a page misses that has batch `after`, or nothing of it yet. */
  replay(after: number | undefined): NamedConversationFrame[];
}

export interface Speaker {
  specialist: SpecialistName;
  origin: string;
}

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
  let started: Speaker | undefined;
  let known: { sources: Source[]; corrections: Correction[] } = { sources: [], corrections: [] };
  let text = begun;
  const seq = () => begunSeq + batches.length;

  const startFrame = (by: Speaker): NamedConversationFrame => ({
    name: 'reply-start',
    frame: { ...ofReply, answersId, rung, ...by, seq: seq(), text },
  });
  const aboutFrames = (): NamedConversationFrame[] => {
    const { sources, corrections } = known;
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
    get by() {
      return started;
    },
    start(by) {
      started = by;
      return startFrame(by);
    },
    about(about) {
      known = about;
      return aboutFrames();
    },
    say(batch) {
      batches.push(batch);
      text += batch;
      return { frame: deltaOf(batch, seq()), seq: seq() };
    },
    replay(after) {
      if (started === undefined) return [];
      const hasBeginning = after !== undefined && after > 0 && after >= begunSeq && after <= seq();
      const missed = hasBeginning
        ? batches.slice(after - begunSeq).map((batch, index) => deltaOf(batch, after + index + 1))
        : [startFrame(started)];
      return [...missed, ...aboutFrames()];
    },
  };
}
