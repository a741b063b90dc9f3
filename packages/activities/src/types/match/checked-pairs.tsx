import ArrowRight from 'lucide-react/icons/arrow-right';
import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { Mark, OUTCOME_FRAME } from '../../rendering/mark.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import type { Feedback, PublicContent } from './schema.ts';

interface CheckedPairsProps {
  content: PublicContent;
  feedback: Feedback;
  /** Of both sides. */
  language: string;
  noteLanguage: string;
  t: RendererProps['t'];
}

/** Every row as the learner left it, with the right partner where theirs was another. */
export function CheckedPairs(props: CheckedPairsProps): ReactNode {
  const { content, feedback, t } = props;
  const byLeft = new Map(feedback.pairs.map((pair) => [pair.leftId, pair]));
  return (
    <ul aria-label={t('rows')} className="flex flex-col gap-2">
      {content.lefts.map((left) => {
        const pair = byLeft.get(left.id);
        return pair && <CheckedPair key={left.id} left={left.text} pair={pair} {...props} />;
      })}
    </ul>
  );
}

type Pair = Feedback['pairs'][number];

function CheckedPair(props: CheckedPairsProps & { left: string; pair: Pair }): ReactNode {
  const { left, pair, language, noteLanguage, t } = props;
  return (
    <li
      className={`flex flex-col gap-1 rounded-md border px-4 py-2 ${OUTCOME_FRAME[pair.correct ? 'right' : 'wrong']}`}
    >
      <span className="flex flex-col gap-1 sm:grid sm:grid-cols-[1fr_1fr] sm:items-center sm:gap-3">
        <InlineMarkdown text={left} language={language} />
        <span className="flex min-w-0 items-center gap-3">
          <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-muted rtl:-scale-x-100" />
          <GivenRight {...props} />
        </span>
      </span>
      <Mark outcome={pair.correct ? 'right' : 'wrong'} word={t(pair.correct ? 'right' : 'wrong')} />
      {pair.note && (
        <span className="text-[0.94em] text-muted">
          <InlineMarkdown text={pair.note} language={noteLanguage} />
        </span>
      )}
    </li>
  );
}

function GivenRight({ content, pair, language, t }: CheckedPairsProps & { pair: Pair }): ReactNode {
  const textOf = (id: string | null) => content.rights.find((side) => side.id === id)?.text;
  const given = textOf(pair.rightId);
  return (
    <span className="flex min-w-0 flex-col">
      <span className={pair.correct ? 'font-semibold' : 'line-through decoration-plum'}>
        {given === undefined ? t('empty') : <InlineMarkdown text={given} language={language} />}
      </span>
      {!pair.correct && (
        <span className="font-semibold text-sage">
          <span className="sr-only">{`${t('rightAnswer')}: `}</span>
          <InlineMarkdown text={textOf(pair.expectedRightId) ?? ''} language={language} />
        </span>
      )}
    </span>
  );
}
