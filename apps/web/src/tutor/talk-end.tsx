'use client';

import Flag from 'lucide-react/icons/flag';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { useCoaching, useTalkNumbers } from './coaching.tsx';
import { CorrectionRow } from './correction-list.tsx';
import { EndPanel } from './end-panel.tsx';
import { useTalk, useTalkState } from './talk.tsx';
import { countTalk, listCorrections } from './talk-numbers.ts';
import { findStreaming } from './thread.ts';

/** More is in the notes. */
const MOST_CORRECTIONS = 3;
/** Of a word or two there is nothing to tell yet. */
const FEWEST_TURNS = 2;

/** The end of a free talk: after a goodbye, or whenever the learner wants to see how it went; whoever writes on goes on. */
export function TalkEnd(): ReactNode {
  const t = useTranslations('tutor.talkEnd');
  const { isOwn } = useTalk();
  const messages = useTalkState(({ thread }) => thread.messages);
  const isReplying = useTalkState(({ thread }) => findStreaming(thread) !== undefined);
  const [endedAt, setEndedAt] = useState<number | null>(null);
  const last = messages.at(-1)?.reply;
  const saidGoodbye = last?.act === 'summarise' && /^(?:conversation|triage)$/.test(last.specialist);
  if (!isOwn || isReplying || countTalk(messages).turns < FEWEST_TURNS) return null;
  if (saidGoodbye || endedAt === messages.length) return <TalkSummary />;
  return (
    <Button variant="quiet" className="-ms-3 mt-4" onClick={() => setEndedAt(messages.length)}>
      <Flag aria-hidden />
      {t('finish')}
    </Button>
  );
}

function TalkSummary(): ReactNode {
  const t = useTranslations('tutor.talkEnd');
  const scene = useTranslations('tutor.sceneEnd');
  const messages = useTalkState(({ thread }) => thread.messages);
  const summary = useCoaching()?.summary;
  const { turns, words, practised } = useTalkNumbers();
  const accuracy = summary?.accuracyPercent ?? null;
  const corrections = listCorrections(messages);
  const newWords = summary?.newWords.length ?? 0;
  return (
    <EndPanel title={t('title')}>
      <p>
        {scene('summary', {
          turns,
          words,
          practised,
          accuracy: accuracy === null ? -1 : Math.round(accuracy),
        })}{' '}
        {newWords > 0 && scene('newWords', { count: newWords })}
      </p>
      {corrections.length > 0 && (
        <>
          <h3 className="font-sans font-semibold text-base">{t('look')}</h3>
          <ul className="grid gap-4">
            {corrections.slice(0, MOST_CORRECTIONS).map((correction) => (
              <CorrectionRow key={correction.id} correction={correction} />
            ))}
          </ul>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <LinkButton variant="primary" href="/reviews">
          {scene('toReviews')}
        </LinkButton>
        <LinkButton href="/tutor">{t('another')}</LinkButton>
        <LinkButton variant="quiet" href="/progress?view=sessions">
          {scene('toProgress')}
        </LinkButton>
      </div>
    </EndPanel>
  );
}
