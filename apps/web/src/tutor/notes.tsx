'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Trash2 from 'lucide-react/icons/trash-2';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button, LinkButton } from '#web/components/ui/button.tsx';
import { ConfirmDialog } from '#web/components/ui/confirm-dialog.tsx';
import { SceneSteps, SceneTask, SessionSums, useTalkNumbers } from './coaching.tsx';
import { CorrectionDensityChoice } from './correction-density.tsx';
import { CorrectionList } from './correction-list.tsx';
import { type ConversationReaders, conversationKeys, scenesQuery } from './queries.ts';
import { useTalk, useTalkState } from './talk.tsx';
import { listCorrections } from './talk-numbers.ts';
import { type LookedUp, WordLookUp } from './word-look-up.tsx';

/** What stands beside the conversation: the goal, what to take from it, words, and who else may read it. */
export function Notes(props: {
  readers: ConversationReaders;
  lookedUp: LookedUp;
  onWord(word: string): void;
  /** The tutor was asked about a word: the answer comes in the talk. */
  onAsk(): void;
}): ReactNode {
  const { readers, lookedUp, onWord, onAsk } = props;
  const { isOwn } = useTalk();
  return (
    <div className="grid gap-7">
      <Goal />
      <CorrectionList />
      {isOwn && <CorrectionDensityChoice />}
      {isOwn && <WordLookUp lookedUp={lookedUp} onWord={onWord} onAsk={onAsk} />}
      <Numbers />
      <Readers readers={readers} />
      {isOwn && <DeleteConversation />}
    </div>
  );
}

/** The scene that is played, once the courses have told of it. */
export function useScene() {
  const { kind, scenarioKey } = useTalk().conversation;
  const { data } = useQuery({ ...scenesQuery(browserApi), enabled: kind === 'role-play' });
  return data?.find(({ id }) => id === scenarioKey);
}

function Goal(): ReactNode {
  const t = useTranslations('tutor.goal');
  const { conversation } = useTalk();
  const scene = useScene();
  const { activity, kind } = conversation;
  return (
    <section aria-labelledby="goal" className="grid gap-2">
      <h2 id="goal" className="text-lg">
        {t('title')}
      </h2>
      <p lang={scene?.language}>{scene?.goal ?? t(kind)}</p>
      <SceneTask />
      <SceneSteps language={scene?.language} />
      {scene !== undefined && (
        <>
          <p className="text-muted" lang={scene.language}>
            {scene.situation} {t('role', { role: scene.learnerRole })}
          </p>
          <h3 className="font-sans font-semibold text-base">{t('phrases')}</h3>
          <ul className="grid gap-1">
            {scene.targetLanguage.map(({ text, gloss }) => (
              <li key={text}>
                <span lang="en">{text}</span>{' '}
                <span className="text-muted text-sm" lang={scene.language}>
                  {gloss}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {activity !== null && (
        <LinkButton className="justify-self-start" href={`/lessons/${activity.lessonId}`}>
          {t('toExercise')}
        </LinkButton>
      )}
    </section>
  );
}

function Numbers(): ReactNode {
  const t = useTranslations('tutor.numbers');
  const corrections = useTalkState(({ thread }) => listCorrections(thread.messages).length);
  const { turns, words, practised } = useTalkNumbers();
  const { conversation, isOwn } = useTalk();
  const { displayName: name } = conversation.learner;
  const counts = { turns, words, practised, corrections };
  return (
    <section aria-labelledby="numbers" className="grid gap-1">
      <h2 id="numbers" className="text-lg">
        {t('title')}
      </h2>
      <p className="wrap-anywhere text-muted">
        {isOwn ? t('text', counts) : t('textOf', { ...counts, name })}
      </p>
      <SessionSums />
    </section>
  );
}

function Readers({ readers }: { readers: ConversationReaders }): ReactNode {
  const t = useTranslations('tutor.readers');
  return (
    <section aria-labelledby="readers" className="grid gap-1">
      <h2 id="readers" className="text-lg">
        {t('title')}
      </h2>
      {readers.length === 0 && <p className="text-muted">{t('none')}</p>}
      {readers.map(({ role, names }) => (
        <p key={role} className="wrap-anywhere text-muted">
          {t(role, { names: names.join(', ') })}
        </p>
      ))}
    </section>
  );
}

function DeleteConversation(): ReactNode {
  const t = useTranslations('tutor.delete');
  const { conversation } = useTalk();
  const router = useRouter();
  const cache = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const remove = useMutation({
    mutationFn: async () =>
      unwrap(
        await browserApi.DELETE('/v1/conversations/{conversationId}', {
          params: { path: { conversationId: conversation.id } },
        }),
      ),
    onSuccess: async () => {
      toast(t('done'));
      await cache.invalidateQueries({ queryKey: conversationKeys.list });
      router.push('/tutor');
    },
  });
  return (
    <div>
      <Button variant="quiet" className="-ms-3" onClick={() => setOpen(true)}>
        <Trash2 aria-hidden />
        {t('button')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('title')}
        confirm={t('button')}
        variant="danger"
        action={{ ...remove, mutate: () => remove.mutate() }}
      >
        {t('text')}
      </ConfirmDialog>
    </div>
  );
}
