'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import Check from 'lucide-react/icons/check';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { useCardChange } from '#web/learning/words/queries.ts';

/** What a review card holds at most on a side, and as an example. */
export const MOST_OF_CARD = { side: 140, example: 300 };

/** Whether something was kept since the page was loaded, wherever on it that was pressed. */
function useKept(front: string, back: string) {
  const cache = useQueryClient();
  const queryKey = ['kept-card', front, back];
  const { data } = useQuery({ queryKey, queryFn: () => false, enabled: false, initialData: false });
  return { isKept: data, note: () => cache.setQueryData(queryKey, true) };
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

interface KeepCardProps {
  front: string;
  back: string;
  example?: string | null;
}

/** One press that keeps something of a conversation as a review card; what is too long for a card is cut. */
export function KeepCard({ front, back, example = null }: KeepCardProps): ReactNode {
  const t = useTranslations('tutor.corrections');
  const { isKept, note } = useKept(front, back);
  const add = useCardChange(
    async () =>
      unwrap(
        await browserApi.POST('/v1/review-cards', {
          body: {
            front: front.slice(0, MOST_OF_CARD.side),
            back: back.slice(0, MOST_OF_CARD.side),
            example: example?.slice(0, MOST_OF_CARD.example) ?? null,
            source: 'conversation',
          },
        }),
      ),
    () => {
      note();
      announce(t('added'));
    },
  );
  return (
    <>
      <FormError error={add.error} />
      {isKept ? (
        // In the place of the button that was pressed, and with its focus.
        <p
          ref={add.isSuccess ? takeFocus : null}
          tabIndex={-1}
          className="inline-flex min-h-11 items-center gap-2 font-medium text-sage text-sm"
        >
          <Check aria-hidden className="size-5" />
          {t('added')}
        </p>
      ) : (
        <Button
          className="justify-self-start text-sm"
          busy={add.isPending}
          aria-label={`${t('add')}: ${front}`}
          onClick={() => add.mutate(undefined)}
        >
          {t(add.isPending ? 'adding' : 'add')}
        </Button>
      )}
    </>
  );
}
