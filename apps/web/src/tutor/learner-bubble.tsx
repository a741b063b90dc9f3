'use client';

import type { ConversationMessage, Correction } from '@kindling/shared';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import type { Outgoing } from './conversation-store.ts';
import { guessLanguage } from './guess-language.ts';
import { useTalk } from './talk.tsx';
import { markCorrections, recastSentences } from './talk-numbers.ts';

const BUBBLE =
  'ms-auto max-w-[85%] whitespace-pre-wrap wrap-anywhere rounded-lg rounded-ee-sm bg-ember-soft px-4 py-2.5';

/** What the learner wrote, with the mistakes marked and, under it, how it is said. */
export function LearnerBubble(props: {
  message: ConversationMessage;
  corrections: readonly Correction[];
}): ReactNode {
  const { message, corrections } = props;
  const t = useTranslations('tutor');
  const { conversation, isOwn } = useTalk();
  const name = isOwn ? t('you') : conversation.learner.displayName;
  return (
    <li className="grid grid-cols-1 gap-1.5">
      <div className={BUBBLE} lang={guessLanguage(message.text, conversation.language)}>
        <span className="sr-only">{name}: </span>
        {markCorrections(message.text, corrections).map(({ text, correction }, index) =>
          correction ? (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: a message never changes.
              key={index}
              title={correction.why}
              className="bg-transparent text-inherit underline decoration-2 decoration-plum decoration-dotted underline-offset-4"
            >
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </div>
      {corrections.length > 0 && <Recasts text={message.text} corrections={corrections} />}
    </li>
  );
}

/** Said in a better way, with the reason: quiet, beside the message and not instead of the answer to it. */
function Recasts({ text, corrections }: { text: string; corrections: readonly Correction[] }): ReactNode {
  const t = useTranslations('tutor');
  return (
    <ul className="ms-auto grid max-w-[85%] gap-1 border-sage border-e-2 pe-3 text-end text-sm">
      {recastSentences(text, corrections).map(({ sentence, reasons }) => (
        <li key={sentence}>
          <span className="font-semibold text-sage">{t('better', { text: sentence })}</span>{' '}
          {reasons.map((reason) => (
            <span key={reason} className={reasons.length === 1 ? 'text-muted' : 'block text-muted'}>
              {reason}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A message on its way, or one that did not get there: then it stays here, to be sent again. */
export function OutgoingBubble({ message }: { message: Outgoing }): ReactNode {
  const t = useTranslations('tutor');
  const { store } = useTalk();
  const { clientMessageId, text, error } = message;
  return (
    <li className="grid grid-cols-1 gap-1.5">
      <p className={BUBBLE}>{text}</p>
      {error === null ? (
        <p className="ms-auto text-muted text-sm">{t('sending')}</p>
      ) : (
        <div className="ms-auto grid max-w-[85%] justify-items-end gap-2">
          <FormError error={error} messages={{ conflict: t('stillAnswering') }} />
          <Button onClick={() => void store.sendAgain(clientMessageId)}>{t('tryAgain')}</Button>
        </div>
      )}
    </li>
  );
}
