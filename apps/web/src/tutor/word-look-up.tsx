'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Button } from '#web/components/ui/button.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { WordList } from '#web/learning/words/word-list.tsx';
import { useCoaching } from './coaching.tsx';
import { DictionaryEntries } from './dictionary-entries.tsx';
import { wordQuery } from './queries.ts';
import { useTalk, useTalkState } from './talk.tsx';
import { findStreaming } from './thread.ts';

const LONGEST = 60;

/** A word that was asked about; another one each time, also of the same word. */
export interface LookedUp {
  word: string;
}

/** The word somebody has marked in the conversation; empty when it is none, or more than a phrase. */
export function useMarkedWord(isWithin: (node: Node) => boolean): string {
  const [marked, setMarked] = useState('');
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? '';
      const node = selection?.anchorNode ?? null;
      const isWord = /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(text) && text.length <= LONGEST;
      setMarked(isWord && node !== null && isWithin(node) ? text : '');
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [isWithin]);
  return marked;
}

/**
 * A word, what it means and how it is used, from the learner's courses, else from the dictionary; it may be added to the
 * reviews from here. `onAsk`: the tutor was asked about it.
 */
export function WordLookUp(props: {
  lookedUp: LookedUp;
  onWord(word: string): void;
  onAsk(): void;
}): ReactNode {
  const { lookedUp, onWord, onAsk } = props;
  const { word } = lookedUp;
  const section = useRef<HTMLElement>(null);
  const t = useTranslations('tutor.words');
  const [typed, setTyped] = useState(word);
  useEffect(() => {
    setTyped(lookedUp.word);
    if (lookedUp.word === '') return;
    // Beside the talk, or in its place on a phone, it may be far below; the button by a marked word goes with the mark.
    section.current?.scrollIntoView?.({ block: 'start' });
    if (!section.current?.contains(document.activeElement)) section.current?.focus({ preventScroll: true });
  }, [lookedUp]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="look-up"
      className="grid scroll-mt-4 gap-3 outline-none"
    >
      <h2 id="look-up" className="text-lg">
        {t('title')}
      </h2>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onWord(typed.trim());
        }}
      >
        <Field label={t('label')} className="min-w-0 flex-1">
          {(control) => (
            <Input
              {...control}
              value={typed}
              maxLength={LONGEST}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{t('find')}</Button>
      </form>
      <p className="text-muted text-sm">{t('hint')}</p>
      {word !== '' && <Found word={word} onAsk={onAsk} />}
    </section>
  );
}

function Found({ word, onAsk }: { word: string; onAsk(): void }): ReactNode {
  // Whoever practises Spanish reads it, mostly; a scene is in English.
  const language = useCoaching()?.summary?.practised ?? 'en';
  const { data, error, refetch } = useQuery(wordQuery(browserApi, word, language));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={1} />;
  const { taught, entries } = data;
  if (taught.length === 0 && entries.length === 0) return <Unknown word={word} onAsk={onAsk} />;
  return (
    <>
      {taught.map(({ course, words }) => (
        <WordList key={course.id} words={words} language={course.language} />
      ))}
      <DictionaryEntries key={word} entries={entries} />
    </>
  );
}

/** Nobody has to know every word: the tutor may be asked. */
function Unknown({ word, onAsk }: { word: string; onAsk(): void }): ReactNode {
  const t = useTranslations('tutor.words');
  const { store } = useTalk();
  const isReplying = useTalkState((state) => findStreaming(state.thread) !== undefined);
  const ask = () => {
    void store.send(t('question', { word }));
    onAsk();
  };
  return (
    <div className="grid justify-items-start gap-2">
      <p className="wrap-anywhere text-muted">{t('none', { word })}</p>
      <Button disabled={isReplying} onClick={ask}>
        {t('ask')}
      </Button>
    </div>
  );
}
