'use client';

import Send from 'lucide-react/icons/send';
import Square from 'lucide-react/icons/square';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import { Textarea } from '#web/components/ui/field.tsx';
import { openDraft } from './draft.ts';
import { MicrophoneButton, MicrophoneLine, useMicrophone } from './speech/microphone.tsx';
import { useTalk, useTalkState } from './talk.tsx';
import { findStreaming } from './thread.ts';

/** As the API has it: `MAX_MESSAGE_CHARACTERS`. Importing it would bring the whole contract to the browser. */
const MOST_CHARACTERS = 4_000;

/** Where the learner writes or speaks; `isFocused` takes the focus where it appears. What is begun is kept on the device, whatever happens to the page. */
export function Composer({ isFocused = false }: { isFocused?: boolean }): ReactNode {
  const t = useTranslations('tutor.composer');
  const { store } = useTalk();
  const isReplying = useTalkState((state) => findStreaming(state.thread) !== undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, change, clear } = useDraft();
  const microphone = useMicrophone(text, change);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  const over = text.trim().length - MOST_CHARACTERS;
  const send = () => {
    if (text.trim() === '' || over > 0 || isReplying) return;
    void store.send(text.trim());
    microphone.drop();
    clear();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the input of a character that is typed in several strokes.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape' && isReplying) {
      // It ends the reply, and not what the conversation stands in.
      event.preventDefault();
      void store.stop();
    }
  };
  return (
    <form
      className="grid gap-1.5 border-hairline border-t bg-ground px-3 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Presence />
      <div className="flex items-end gap-2">
        <Textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={t('label')}
          aria-describedby="composer-hint"
          aria-invalid={over > 0 || undefined}
          placeholder={t('placeholder')}
          className="field-sizing-content max-h-40 min-h-12 resize-none"
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <MicrophoneButton microphone={microphone} />
        <SendOrStop isReplying={isReplying} />
      </div>
      <MicrophoneLine microphone={microphone} />
      <Hint over={over} waits={isReplying && text.trim() !== ''} />
    </form>
  );
}

/** How and when it is sent, or by how much it is too long for that. */
function Hint({ over, waits }: { over: number; waits: boolean }): ReactNode {
  const t = useTranslations('tutor.composer');
  return (
    <p
      id="composer-hint"
      className={
        over > 0 ? 'text-plum text-sm' : waits ? 'text-muted text-xs' : 'hidden text-muted text-xs sm:block'
      }
    >
      {over > 0 ? t('tooLong', { over }) : t(waits ? 'waits' : 'hint')}
    </p>
  );
}

/** While a reply is being made nothing is sent: what is written waits, and there is something to stop. */
function SendOrStop({ isReplying }: { isReplying: boolean }): ReactNode {
  const t = useTranslations('tutor.composer');
  const { store } = useTalk();
  return isReplying ? (
    <Button
      size="icon"
      className="min-h-12 min-w-12"
      aria-label={t('stop')}
      onClick={() => void store.stop()}
    >
      <Square aria-hidden />
    </Button>
  ) : (
    <Button type="submit" variant="primary" size="icon" className="min-h-12 min-w-12" aria-label={t('send')}>
      <Send aria-hidden className="rtl:-scale-x-100" />
    </Button>
  );
}

function useDraft() {
  const { store, conversation, personId } = useTalk();
  const [draft] = useState(() => openDraft(personId, conversation.id));
  const [text, setText] = useState('');
  // The server has no draft: read once the page is the browser's.
  useEffect(() => setText(draft.read()), [draft]);
  const keep = (next: string) => {
    setText(next);
    draft.write(next);
  };
  return {
    text,
    change(next: string) {
      keep(next);
      store.typing();
    },
    clear: () => keep(''),
  };
}

/** What the learner's other pages are doing. */
function Presence(): ReactNode {
  const t = useTranslations('tutor.composer');
  const tabs = useTalkState((state) => state.thread.tabs);
  const isWrittenElsewhere = useTalkState((state) => state.isWrittenElsewhere);
  if (tabs < 2 && !isWrittenElsewhere) return null;
  return <p className="text-muted text-sm">{isWrittenElsewhere ? t('elsewhere') : t('tabs', { tabs })}</p>;
}
