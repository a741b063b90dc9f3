'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import type { Course } from '../queries.ts';
import { EVERY_WORD, type WordFilter, wordsQuery } from './queries.ts';
import { WordFilters } from './word-filters.tsx';
import { WordList } from './word-list.tsx';

interface WordsPageProps {
  course: Pick<Course, 'id' | 'title' | 'language' | 'units'>;
}

/** Every word a course teaches, and how far the learner is with it. */
export function WordsPage({ course }: WordsPageProps): ReactNode {
  const t = useTranslations('words');
  const [filter, setFilter] = useState<WordFilter>(EVERY_WORD);
  const settled = useDeferredValue(filter);
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <div className="page">
      <BackLink href={`/courses/${course.id}`}>
        <span lang={course.language}>{course.title}</span>
      </BackLink>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LinkButton href="/reviews">{t('toReviews')}</LinkButton>
            <LinkButton href="/reviews/cards">{t('toCards')}</LinkButton>
          </>
        }
      >
        {t('intro')}
      </PageHeader>
      <div className="grid gap-6">
        <WordFilters course={course} filter={filter} onChange={setFilter} />
        <Paged
          query={wordsQuery(browserApi, course.id, { ...settled, search: settled.search.trim() })}
          empty={
            isFiltered ? (
              <EmptyState
                title={t('noMatchTitle')}
                action={<Button onClick={() => setFilter(EVERY_WORD)}>{t('showAll')}</Button>}
              >
                {t('noMatchText')}
              </EmptyState>
            ) : (
              <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
            )
          }
        >
          {(words) => <WordList words={words} language={course.language} />}
        </Paged>
      </div>
    </div>
  );
}
