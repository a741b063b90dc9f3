import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { announce } from '#web/components/ui/announcer.tsx';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { addWord, removeCard, useCardChange, type Word } from './queries.ts';
import { WordStanding } from './word-standing.tsx';

/** Words in the order they are taught, under the lesson that teaches them. */
export function WordList({ words, language }: { words: readonly Word[]; language: string }): ReactNode {
  const lessons = [...Map.groupBy(words, (word) => word.lessonId)];
  return (
    <div className="grid gap-8">
      {lessons.map(([lessonId, ofLesson]) => (
        <section key={lessonId} aria-labelledby={`lesson-${lessonId}`} className="grid gap-3">
          <h2 id={`lesson-${lessonId}`} className="text-xl" lang={language}>
            {ofLesson[0]?.lessonTitle}
          </h2>
          <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
            {ofLesson.map((word) => (
              <WordRow key={word.id} word={word} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function WordRow({ word, language }: { word: Word; language: string }): ReactNode {
  const t = useTranslations('words');
  const { teaches } = word;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
      <div className="grid min-w-0 flex-1 basis-72 gap-1">
        <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <span className="font-semibold text-lg" lang={teaches ?? undefined}>
            {word.word}
          </span>
          <span className="text-muted text-sm">{t(`parts.${word.part}`)}</span>
          <Badge>{word.level}</Badge>
        </p>
        <p lang={language}>{word.gloss}</p>
        <p className="text-muted italic" lang={teaches ?? undefined}>
          {word.example}
        </p>
        {word.note !== null && (
          <p className="text-muted text-sm" lang={language}>
            {word.note}
          </p>
        )}
      </div>
      <WordActions word={word} />
    </li>
  );
}

function WordActions({ word }: { word: Word }): ReactNode {
  const t = useTranslations('words');
  const { cardId } = word.review;
  const add = useCardChange(addWord, () => announce(t('added', { word: word.word })));
  const remove = useCardChange(removeCard, () => announce(t('removed', { word: word.word })));
  return (
    <div className="grid justify-items-start gap-2 sm:justify-items-end">
      <WordStanding review={word.review} />
      {cardId === null ? (
        <Button
          busy={add.isPending}
          aria-label={t('addWord', { word: word.word })}
          onClick={() => add.mutate(word.id)}
        >
          {t('add')}
        </Button>
      ) : (
        <Button
          variant="quiet"
          busy={remove.isPending}
          aria-label={t('removeWord', { word: word.word })}
          onClick={() => remove.mutate(cardId)}
        >
          {t('remove')}
        </Button>
      )}
      <FormError error={add.error ?? remove.error} />
    </div>
  );
}
