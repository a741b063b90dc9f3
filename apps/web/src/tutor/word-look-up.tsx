'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { Button } from '#web/components/ui/button.tsx';
import { ErrorState } from '#web/components/ui/error-state.tsx';
import { Field, Input } from '#web/components/ui/field.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { WordList } from '#web/learning/words/word-list.tsx';
import { wordQuery } from './queries.ts';

const LONGEST = 60;

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

/** A word, what it means and how it is used, from the learner's courses; it may be added to the reviews from here. */
export function WordLookUp({ word, onWord }: { word: string; onWord(word: string): void }): ReactNode {
  const t = useTranslations('tutor.words');
  const [typed, setTyped] = useState(word);
  useEffect(() => setTyped(word), [word]);
  return (
    <section aria-labelledby="look-up" className="grid gap-3">
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
      {word !== '' && <Found word={word} />}
    </section>
  );
}

function Found({ word }: { word: string }): ReactNode {
  const t = useTranslations('tutor.words');
  const { data, error, refetch } = useQuery(wordQuery(browserApi, word));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={1} />;
  if (data.length === 0) return <p className="text-muted">{t('none', { word })}</p>;
  return data.map(({ course, words }) => (
    <WordList key={course.id} words={words} language={course.language} />
  ));
}
