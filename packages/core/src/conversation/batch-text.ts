import type { Timer } from './timer.ts';

export interface TextBatcher {
  say(text: string): void;
  /** Sends what is left; nothing is sent by itself after that. */
  finish(): void;
}

/**
 * Makes few batches of many words. The first words go at once; what comes within `batchMs` of a batch goes with the
 * next one. A frame for each word would keep a server busy with frames.
 */
export function createTextBatcher(timer: Timer, batchMs: number, send: (text: string) => void): TextBatcher {
  let held = '';
  let cancel: (() => void) | undefined;
  const sendHeld = () => {
    cancel = undefined;
    if (held === '') return;
    const text = held;
    held = '';
    cancel = timer.after(batchMs, sendHeld);
    send(text);
  };
  return {
    say(text) {
      held += text;
      if (cancel === undefined) sendHeld();
    },
    finish() {
      cancel?.();
      if (held !== '') send(held);
      held = '';
    },
  };
}
