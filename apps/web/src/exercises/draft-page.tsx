'use client';

import { Markdown } from '@kindling/activities/markdown';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { ErrorState, FormError } from '#web/components/ui/error-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { SkeletonRows } from '#web/components/ui/skeleton.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { DraftTests } from './draft-tests.tsx';
import { draftQuery, exerciseKeys, type WholeDraft } from './queries.ts';
import { TryDraft } from './try-draft.tsx';

/** One exercise by a model, whole: read, tried, changed, and decided about. */
export function DraftPage({ draftId }: { draftId: string }): ReactNode {
  const { data: draft, error, refetch } = useQuery(draftQuery(browserApi, draftId));
  const [isEditing, setEditing] = useState(false);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (draft === undefined) return <SkeletonRows rows={6} />;
  if (isEditing) return <DraftEditor draft={draft} onClose={() => setEditing(false)} />;
  return <Draft draft={draft} onEdit={() => setEditing(true)} />;
}

function Draft({ draft, onEdit }: { draft: WholeDraft; onEdit(): void }): ReactNode {
  const t = useTranslations('exercises');
  const {
    title,
    skillName: skill,
    origin,
    status,
    statement,
    language,
    hints,
    starter,
    solution,
    wrong,
  } = draft;
  return (
    <div className="grid gap-8">
      <div>
        <PageHeader title={<span lang={language}>{title}</span>}>{t('about', { skill, origin })}</PageHeader>
        <Badge>{t(`decision.${status}`)}</Badge>
      </div>
      <Deciding draft={draft} onEdit={onEdit} />
      <Part title={t('task')}>
        <div className="measure">
          <Markdown text={statement} language={language} />
        </div>
      </Part>
      <Part title={t('tests')}>
        <DraftTests content={draft.content} />
      </Part>
      <Part title={t('starter')}>
        <Program source={starter} />
      </Part>
      <Part title={t('solution')}>
        <Program source={solution} />
      </Part>
      <Part title={t('hints')}>
        <ol className="measure grid list-decimal gap-2 ps-6" lang={language}>
          {hints.map((hint) => (
            <li key={hint}>
              <Markdown text={hint} language={language} />
            </li>
          ))}
        </ol>
      </Part>
      <Part title={t('wrong')}>
        {wrong.map(({ key, explanation, source }) => (
          <div key={key} className="grid gap-2">
            <p className="measure" lang={language}>
              {explanation}
            </p>
            <Program source={source} />
          </div>
        ))}
      </Part>
      <Part title={t('tryIt')}>
        <TryDraft draftId={draft.id} starter={starter} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="grid min-w-0 gap-3">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  );
}

function Program({ source }: { source: string }): ReactNode {
  return (
    <pre className="whitespace-pre-wrap break-words rounded-md border border-hairline bg-surface p-4 text-sm">
      <code>{source}</code>
    </pre>
  );
}

function Deciding({ draft, onEdit }: { draft: WholeDraft; onEdit(): void }): ReactNode {
  const t = useTranslations('exercises');
  const client = useQueryClient();
  const { id: draftId, status } = draft;
  const decide = useMutation({
    mutationFn: async (decision: 'approved' | 'refused') =>
      unwrap(
        await browserApi.POST('/v1/exercise-drafts/{draftId}/decision', {
          params: { path: { draftId } },
          body: { decision },
        }),
      ),
    onSuccess: (decided) => {
      client.setQueryData(exerciseKeys.draft(draftId), { ...draft, status: decided.status });
      return client.invalidateQueries({ queryKey: exerciseKeys.drafts });
    },
  });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {status !== 'approved' && (
          <Button variant="primary" busy={decide.isPending} onClick={() => decide.mutate('approved')}>
            {t('approve')}
          </Button>
        )}
        {status !== 'refused' && (
          <Button busy={decide.isPending} onClick={() => decide.mutate('refused')}>
            {t('refuse')}
          </Button>
        )}
        {status === 'draft' && <Button onClick={onEdit}>{t('edit')}</Button>}
      </div>
      <p role="status" className="text-muted">
        {status !== 'draft' && t(`${status}Text`)}
      </p>
      <FormError error={decide.error} />
    </div>
  );
}
