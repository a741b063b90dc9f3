'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { CorrectionChoice } from './correction-choice.tsx';
import { AddMemoryDialog, EditMemoryDialog } from './memory-dialog.tsx';
import { MemoryRow } from './memory-row.tsx';
import { type Memory, memoriesQuery, memoryKeys } from './queries.ts';

const KINDS = ['fact', 'goal', 'interest', 'mistake'] as const satisfies readonly Memory['kind'][];

type Asking = { what: 'edit' | 'delete'; memory: Memory } | { what: 'add' } | { what: 'all' } | undefined;

/** Everything the tutor remembers, by kind, to be added to, changed and deleted. */
export function MemoryPage(): ReactNode {
  const t = useTranslations('memory');
  const [asking, setAsking] = useState<Asking>();
  return (
    <div className="page">
      <BackLink href="/settings">{t('back')}</BackLink>
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <div className="grid gap-8">
        <CorrectionChoice />
        <Button className="justify-self-start" onClick={() => setAsking({ what: 'add' })}>
          <Plus aria-hidden className="size-4" />
          {t('add')}
        </Button>
        <div tabIndex={-1} className="outline-none">
          <Paged
            query={memoriesQuery(browserApi)}
            empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
          >
            {(memories) => <MemoryLists memories={memories} ask={setAsking} />}
          </Paged>
        </div>
      </div>
      <MemoryDialogs asking={asking} onClose={() => setAsking(undefined)} />
    </div>
  );
}

function MemoryLists({ memories, ask }: { memories: Memory[]; ask(asking: Asking): void }): ReactNode {
  const t = useTranslations('memory');
  return (
    <div className="grid gap-8">
      {KINDS.filter((kind) => memories.some((memory) => memory.kind === kind)).map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} className="grid gap-2">
          <h2 id={`kind-${kind}`} className="text-xl">
            {t(`kinds.${kind}`)}
          </h2>
          <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
            {memories
              .filter((memory) => memory.kind === kind)
              .map((memory) => (
                <MemoryRow
                  key={memory.id}
                  memory={memory}
                  onEdit={() => ask({ what: 'edit', memory })}
                  onDelete={() => ask({ what: 'delete', memory })}
                />
              ))}
          </ul>
        </section>
      ))}
      <p className="measure text-muted text-sm">{t('never')}</p>
      <Button variant="danger" className="justify-self-start" onClick={() => ask({ what: 'all' })}>
        {t('deleteAll')}
      </Button>
    </div>
  );
}

function MemoryDialogs({ asking, onClose }: { asking: Asking; onClose(): void }): ReactNode {
  const t = useTranslations('memory');
  const { deleteOne, deleteAll, refresh } = useForgetting(onClose);
  if (asking?.what === 'edit')
    return <EditMemoryDialog memory={asking.memory} onClose={onClose} onChanged={refresh} />;
  if (asking?.what === 'add') return <AddMemoryDialog onClose={onClose} onChanged={refresh} />;
  const one = asking?.what === 'delete' ? asking.memory : undefined;
  return (
    <>
      <ConfirmDialog
        open={one !== undefined}
        onClose={onClose}
        title={t('deleteTitle')}
        confirm={t('delete')}
        variant="danger"
        action={{ ...deleteOne, mutate: () => one && deleteOne.mutate(one.id) }}
      >
        {/* What was written here, or whose conversation is gone, stands in no message. */}
        {t((one?.source ?? null) === null ? 'deleteOwnText' : 'deleteText', { text: one?.text ?? '' })}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking?.what === 'all'}
        onClose={onClose}
        title={t('deleteAllTitle')}
        confirm={t('deleteAll')}
        variant="danger"
        action={deleteAll}
      >
        {t('deleteAllText')}
      </ConfirmDialog>
    </>
  );
}

function useForgetting(onDone: () => void) {
  const t = useTranslations('memory');
  const client = useQueryClient();
  const refresh = async () => {
    onDone();
    await client.invalidateQueries({ queryKey: memoryKeys.all });
  };
  const deleteOne = useMutation({
    mutationFn: async (memoryId: string) =>
      unwrap(await browserApi.DELETE('/v1/me/memories/{memoryId}', { params: { path: { memoryId } } })),
    onSuccess: () => {
      toast(t('deleted'));
      return refresh();
    },
  });
  const deleteAll = useMutation({
    mutationFn: async () => unwrap(await browserApi.DELETE('/v1/me/memories')),
    onSuccess: ({ deleted }) => {
      toast(t('deletedAll', { count: deleted }));
      return refresh();
    },
  });
  return { deleteOne, deleteAll, refresh };
}
