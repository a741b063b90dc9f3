'use client';

import Check from 'lucide-react/icons/check';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { useCardChange } from '#web/learning/words/queries.ts';
import { useCoaching } from './coaching.tsx';
import { guessLanguage } from './guess-language.ts';
import { useTalk, useTalkState } from './talk.tsx';
import { type ListedCorrection, listCorrections } from './talk-numbers.ts';

/** What a review card holds at most on a side, and as an example. */
const MOST = { side: 140, example: 300 };

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** Every correction of the conversation, each to be kept with one press. */
export function CorrectionList(): ReactNode {
  const t = useTranslations('tutor.corrections');
  const messages = useTalkState((state) => state.thread.messages);
  const corrections = useMemo(() => listCorrections(messages), [messages]);
  return (
    <section aria-labelledby="corrections" className="grid gap-2">
      <h2 id="corrections" className="text-lg">
        {t('title')}
      </h2>
      {corrections.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <ul className="grid gap-4">
          {corrections.map((correction) => (
            <CorrectionRow key={correction.id} correction={correction} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A mistake, how it is said, why, and a press to keep it. */
export function CorrectionRow({ correction }: { correction: ListedCorrection }): ReactNode {
  const { isOwn } = useTalk();
  const { from, to, why, sentence } = correction;
  const practised = useCoaching()?.summary?.practised ?? 'en';
  return (
    <li className="grid gap-1 border-sage border-s-2 ps-3">
      <p lang={guessLanguage(sentence, practised)} className="wrap-anywhere">
        <del className="text-muted">{from}</del>{' '}
        <ins className="font-semibold text-sage no-underline">{to}</ins>
      </p>
      <p className="text-muted text-sm">{why}</p>
      {isOwn && <AddToReviews correction={correction} />}
    </li>
  );
}

function AddToReviews({ correction }: { correction: ListedCorrection }): ReactNode {
  const t = useTranslations('tutor.corrections');
  const { said, sentence, from, to, why } = correction;
  // The whole sentence is what is worth remembering; where it does not fit, the words that were wrong are.
  const back = t('instead', { text: said });
  const fits = sentence.length <= MOST.side && back.length <= MOST.side;
  const front = fits ? sentence : to;
  const add = useCardChange(
    async () =>
      unwrap(
        await browserApi.POST('/v1/review-cards', {
          body: {
            front: front.slice(0, MOST.side),
            back: (fits ? back : t('instead', { text: from })).slice(0, MOST.side),
            example: why === '' ? null : why.slice(0, MOST.example),
            source: 'conversation',
          },
        }),
      ),
    () => announce(t('added')),
  );
  return (
    <>
      <FormError error={add.error} />
      {add.isSuccess ? (
        // In the place of the button that was pressed, and with its focus.
        <p
          ref={takeFocus}
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
