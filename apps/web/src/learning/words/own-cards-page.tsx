'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { BackLink } from '#web/components/ui/back-link.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { EmptyState } from '#web/components/ui/empty-state.tsx';
import { PageHeader } from '#web/components/ui/page-header.tsx';
import { Paged } from '#web/components/ui/paged.tsx';
import { CardDialog } from './card-dialog.tsx';
import { type OwnCard, ownCardsQuery, removeCard, useCardChange } from './queries.ts';
import { WordStanding } from './word-standing.tsx';

/** What is open over the list: a card to write, to put right, or to delete. */
type Opened = { kind: 'new' } | { kind: 'change' | 'delete'; card: OwnCard };

/** Facts the learner wrote or kept from a conversation. */
export function OwnCardsPage(): ReactNode {
  const t = useTranslations('words.card');
  const reviews = useTranslations('words');
  const [opened, setOpened] = useState<Opened | null>(null);
  const write = (
    <Button variant="primary" onClick={() => setOpened({ kind: 'new' })}>
      {t('new')}
    </Button>
  );
  return (
    <div className="page">
      <BackLink href="/reviews">{reviews('toReviews')}</BackLink>
      <PageHeader title={t('title')} actions={write}>
        {t('intro')}
      </PageHeader>
      <Paged
        query={ownCardsQuery(browserApi)}
        empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      >
        {(cards) => <CardList cards={cards} onOpen={setOpened} />}
      </Paged>
      {opened?.kind === 'new' && <CardDialog card={null} onClose={() => setOpened(null)} />}
      {opened?.kind === 'change' && <CardDialog card={opened.card} onClose={() => setOpened(null)} />}
      {opened?.kind === 'delete' && <DeleteDialog card={opened.card} onClose={() => setOpened(null)} />}
    </div>
  );
}

function CardList(props: { cards: readonly OwnCard[]; onOpen(opened: Opened): void }): ReactNode {
  const { cards, onOpen } = props;
  const t = useTranslations('words.card');
  return (
    <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
      {cards.map((card) => (
        <li
          key={card.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-5"
        >
          <div className="wrap-anywhere grid min-w-0 flex-1 basis-72 gap-1">
            <p className="font-semibold text-lg">{card.front}</p>
            <p>{card.back}</p>
            {card.example !== null && <p className="text-muted italic">{card.example}</p>}
            <p className="text-muted text-sm">{t(`source.${card.source}`)}</p>
          </div>
          <div className="grid justify-items-start gap-2 sm:justify-items-end">
            <WordStanding review={card.review} />
            <span className="flex flex-wrap gap-2">
              <Button
                aria-label={t('changeOne', { front: card.front })}
                onClick={() => onOpen({ kind: 'change', card })}
              >
                {t('change')}
              </Button>
              <Button
                variant="quiet"
                aria-label={t('deleteOne', { front: card.front })}
                onClick={() => onOpen({ kind: 'delete', card })}
              >
                {t('delete')}
              </Button>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function DeleteDialog({ card, onClose }: { card: OwnCard; onClose(): void }): ReactNode {
  const t = useTranslations('words.card');
  const remove = useCardChange(removeCard, () => {
    announce(t('deleted'));
    onClose();
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('deleteTitle', { front: card.front })}
      confirm={t('delete')}
      variant="danger"
      action={{ mutate: () => remove.mutate(card.id), isPending: remove.isPending, error: remove.error }}
    >
      {t('deleteText')}
    </ConfirmDialog>
  );
}
