'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { PracticeProvider } from '#web/code/practice-provider.tsx';
import type { Words } from '#web/learning/player/activity-words.ts';
import { loadRenderer } from '#web/learning/player/load-renderer.ts';
import { useWords } from '#web/learning/player/use-words.ts';

/** What a lesson's exercises may take, too. */
const LIMITS = { timeoutMs: 5000, memoryMb: 128 };

interface ExampleEditorProps {
  example: string;
  prints: string;
  words: Words;
}

/** The workspace of lessons around an example: run, stop, steps, explained errors, reset. Nothing is checked or kept. */
export function ExampleEditor({ example, prints, words }: ExampleEditorProps): ReactNode {
  const t = useTranslations('concepts');
  const locale = useLocale();
  const say = useWords(words);
  const renderer = use(loadRenderer('code'));
  const [answer, setAnswer] = useState<unknown>({ source: example });
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const content = {
    prompt: t('tryPrompt'),
    starter: example,
    entryName: null,
    limits: LIMITS,
    files: [],
    examples: [{ key: 'shown', given: [], wanted: [{ what: 'stdout', text: prints }] }],
    hiddenTests: 0,
  };
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <PracticeProvider>
        <renderer.Component
          content={content}
          answer={answer}
          onAnswer={setAnswer}
          grade={null}
          disabled={false}
          isSketch
          language={locale}
          screenLanguage={locale}
          t={say}
        />
      </PracticeProvider>
    </div>
  );
}
