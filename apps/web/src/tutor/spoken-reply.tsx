'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { guessLanguage } from './guess-language.ts';
import { toSpoken } from './speech/to-spoken.ts';
import { splitSentences } from './split-sentences.ts';
import { useTalk, useTalkState } from './talk.tsx';

interface Said {
  id: string;
  text: string;
}

/** More would be read from the log. */
const MOST_KEPT = 30;

/**
 * The replies that come while the page is open, for screen readers: whole sentences, each once, politely. What is
 * drawn beside it grows by pieces and is not announced.
 */
export function SpokenReplies(): ReactNode {
  const { language } = useTalk().conversation;
  const messages = useTalkState((state) => state.thread.messages);
  const heard = useRef<Map<string, number> | null>(null);
  const [said, setSaid] = useState<readonly Said[]>([]);
  useEffect(() => {
    const replies = messages.filter(({ role }) => role === 'tutor');
    // What was there at first is read with the page.
    heard.current ??= new Map(
      replies.filter(({ state }) => state !== 'streaming').map(({ id, text }) => [id, text.length]),
    );
    const fresh: Said[] = [];
    for (const { id, text, state } of replies) {
      const from = heard.current.get(id) ?? 0;
      const { sentences, taken } = splitSentences(text.slice(from), state !== 'streaming');
      if (sentences.length === 0) continue;
      heard.current.set(id, from + taken);
      fresh.push({ id: `${id}-${from}`, text: toSpoken(sentences.join('\n')) });
    }
    if (fresh.length > 0) setSaid((before) => [...before, ...fresh].slice(-MOST_KEPT));
  }, [messages]);
  return (
    <div aria-live="polite" aria-relevant="additions" className="sr-only" data-testid="spoken">
      {said.map(({ id, text }) => (
        <p key={id} lang={guessLanguage(text, language)}>
          {text}
        </p>
      ))}
    </div>
  );
}
