'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { useCoaching } from './coaching.tsx';
import { guessLanguage } from './guess-language.ts';
import { KeepCard, MOST_OF_CARD } from './keep-card.tsx';
import { useTalk, useTalkState } from './talk.tsx';
import { type ListedCorrection, listCorrections } from './talk-numbers.ts';

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
  const fits = sentence.length <= MOST_OF_CARD.side && back.length <= MOST_OF_CARD.side;
  return (
    <KeepCard
      front={fits ? sentence : to}
      back={fits ? back : t('instead', { text: from })}
      example={why === '' ? null : why}
    />
  );
}
