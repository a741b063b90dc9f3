import ArrowRight from 'lucide-react/icons/arrow-right';
import Lightbulb from 'lucide-react/icons/lightbulb';
import MessageCircleQuestionMark from 'lucide-react/icons/message-circle-question-mark';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#web/components/ui/button.tsx';
import type { Hints } from './hints.tsx';
import type { Check } from './use-check.ts';

interface ActionBarProps {
  phase: Check['phase'];
  complete: boolean;
  isLast: boolean;
  /** Null for an answer whose field has undo and redo of its own. */
  work: { canUndo: boolean; canRedo: boolean; undo(): void; redo(): void } | null;
  /** It is open, and may be left for now: checked and not right yet, or with no more tries. */
  mayLeave: boolean;
  /** Null for an activity without hints. */
  hint: Hints | null;
  /** Null where the tutor may not be asked. */
  asking: { isOpen: boolean; toggle(): void } | null;
  onCheck(): void;
  onGoOn(): void;
}

/** What can be done now, under the thumb: one ember button, the rest quiet. */
export function ActionBar(props: ActionBarProps): ReactNode {
  const done = (props.phase === 'checked' && !props.mayLeave) || props.phase === 'kept';
  return (
    <div
      data-action-bar
      className="sticky bottom-0 z-30 border-hairline border-t bg-ground pb-[env(safe-area-inset-bottom)]"
    >
      <div className="mx-auto flex w-full max-w-3xl items-center gap-1 px-3 py-3 sm:px-8">
        {done ? <GoOn {...props} /> : <Answering {...props} />}
      </div>
    </div>
  );
}

function Answering(props: ActionBarProps): ReactNode {
  const { phase, complete, work, mayLeave, hint, asking, onCheck, onGoOn } = props;
  const t = useTranslations('lesson');
  const checking = phase === 'checking';
  const button = useRef<HTMLButtonElement>(null);
  const isBack = useRef(mayLeave);
  useEffect(() => {
    // A kept answer came back while its learner waited on the button that is gone now.
    if (isBack.current && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {work && <Steps work={work} checking={checking} />}
      {hint && hint.left > 0 && (
        <Button
          variant="quiet"
          className="px-2.5"
          busy={hint.busy}
          disabled={checking}
          onClick={() => void hint.take()}
        >
          <Lightbulb aria-hidden />
          <span className="max-sm:sr-only">{t('hint')}</span>
        </Button>
      )}
      {asking && <Ask {...asking} />}
      {mayLeave && (
        <Button variant="quiet" className="ms-auto px-2.5" onClick={onGoOn}>
          {t('continue')}
        </Button>
      )}
      <Button
        ref={button}
        variant={complete ? 'primary' : 'secondary'}
        size="lg"
        className={`min-w-32 sm:min-w-36 ${mayLeave ? '' : 'ms-auto'}`}
        busy={checking}
        aria-disabled={!complete || checking}
        onClick={onCheck}
      >
        {t(checking ? 'checking' : 'check')}
      </Button>
    </>
  );
}

function Ask({ isOpen, toggle }: NonNullable<ActionBarProps['asking']>): ReactNode {
  const t = useTranslations('lesson');
  return (
    <Button variant="quiet" className="px-2.5" aria-expanded={isOpen} onClick={toggle}>
      <MessageCircleQuestionMark aria-hidden />
      <span className="max-sm:sr-only">{t('askTutor')}</span>
    </Button>
  );
}

function Steps({
  work,
  checking,
}: {
  work: NonNullable<ActionBarProps['work']>;
  checking: boolean;
}): ReactNode {
  const t = useTranslations('lesson');
  return (
    <>
      <Button
        variant="quiet"
        size="icon"
        aria-label={t('undo')}
        disabled={!work.canUndo || checking}
        onClick={work.undo}
      >
        <Undo2 aria-hidden className="rtl:-scale-x-100" />
      </Button>
      <Button
        variant="quiet"
        size="icon"
        aria-label={t('redo')}
        disabled={!work.canRedo || checking}
        onClick={work.redo}
      >
        <Redo2 aria-hidden className="rtl:-scale-x-100" />
      </Button>
    </>
  );
}

function GoOn({ isLast, asking, onGoOn }: ActionBarProps): ReactNode {
  const t = useTranslations('lesson');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {asking && <Ask {...asking} />}
      <Button
        ref={button}
        variant="primary"
        size="lg"
        className="ms-auto min-w-32 sm:min-w-36"
        onClick={onGoOn}
      >
        {t(isLast ? 'finish' : 'continue')}
        <ArrowRight aria-hidden className="rtl:-scale-x-100" />
      </Button>
    </>
  );
}
