import { type ReactNode, useId } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { drawInOrder } from '../../rendering/draw-in-order.tsx';
import { InlineMarkdown } from '../../rendering/markdown.tsx';
import { useNumberKeys } from '../../rendering/number-keys.ts';
import { OptionList, type OptionRow } from '../../rendering/option-list.tsx';
import { Question } from '../../rendering/question.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer>;
type Turn = PublicContent['turns'][number];
type ReplyTurn = Extract<Turn, { kind: 'reply' }>;

/**
 * The conversation up to the first reply that is still open: what is said next would give that reply away. Numbers
 * pick an option of the last reply on the screen.
 */
function Dialogue(props: Props): ReactNode {
  const { content, answer, onAnswer, grade, disabled, language, t } = props;
  const id = useId();
  const shown = grade ? content.turns : untilOpenReply(content.turns, answer);
  const last = shown.findLast((turn) => turn.kind === 'reply');
  const choose = (reply: ReplyTurn, option: number) => {
    const chosen = reply.options[option];
    if (chosen) onAnswer({ optionIds: answer.optionIds.with(reply.index, chosen.id) });
  };
  useNumberKeys(last?.options.length ?? 0, (option) => last && choose(last, option), disabled);
  return (
    <div className="flex flex-col gap-6">
      <Question content={content} language={language} promptId={id} />
      <ol aria-label={t('conversation')} aria-live="polite" className="flex max-w-[68ch] flex-col gap-4">
        {drawInOrder(shown, (turn) => (
          <li className="flex flex-col gap-1">
            {turn.kind === 'line' ? (
              <Said turn={turn} language={content.materialLanguage ?? language} />
            ) : (
              <ReplyChoice turn={turn} onChoose={(option) => choose(turn, option)} {...props} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function untilOpenReply(turns: readonly Turn[], answer: Answer): readonly Turn[] {
  const open = turns.findIndex((turn) => turn.kind === 'reply' && !answer.optionIds[turn.index]);
  return open === -1 ? turns : turns.slice(0, open + 1);
}

function Said({ turn, language }: { turn: Extract<Turn, { kind: 'line' }>; language: string }): ReactNode {
  return (
    <>
      <span className="text-sm font-semibold text-muted">{turn.speaker}</span>
      <span className="self-start rounded-lg rounded-ss-none border border-hairline bg-sunken px-4 py-2">
        <InlineMarkdown text={turn.text} language={language} />
      </span>
    </>
  );
}

function ReplyChoice(props: Props & { turn: ReplyTurn; onChoose(option: number): void }): ReactNode {
  const { turn, content, answer, grade, disabled, language, onChoose, t } = props;
  const id = useId();
  const judged = (grade?.feedback as Feedback | undefined)?.replies[turn.index];
  const { speaker, index } = turn;
  return (
    <>
      <span id={id} className="text-sm font-semibold text-muted">
        {t('reply', { speaker, number: index + 1, total: content.replyCount })}
      </span>
      <OptionList
        kind="radio"
        name={id}
        promptId={id}
        rows={turn.options.map((option) => toRow(option, answer.optionIds[index], judged, t))}
        language={content.materialLanguage ?? language}
        noteLanguage={language}
        disabled={disabled}
        onChoose={onChoose}
      />
    </>
  );
}

function toRow(
  option: ReplyTurn['options'][number],
  chosenId: string | undefined,
  judged: Feedback['replies'][number] | undefined,
  t: Props['t'],
): OptionRow {
  const chosen = option.id === chosenId;
  const row = { ...option, chosen, result: null, note: chosen ? (judged?.note ?? null) : null };
  if (!judged) return row;
  if (option.id === judged.correctOptionId) {
    const result = chosen
      ? ({ outcome: 'right', word: t('right') } as const)
      : ({ outcome: 'missed', word: t('rightAnswer') } as const);
    return { ...row, result };
  }
  return chosen ? { ...row, result: { outcome: 'wrong', word: t('wrong') } } : row;
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: Dialogue,
  emptyAnswer: (content) => ({ optionIds: Array.from({ length: content.replyCount }, () => '') }),
  isComplete: (_content, answer) => answer.optionIds.every((optionId) => optionId !== ''),
  describeGrade: (_content, grade, t) => {
    const { replies } = grade.feedback as Feedback;
    const right = replies.filter((reply) => reply.correct).length;
    if (grade.correct) return t('outcomeRight');
    return right > 0 ? t('outcomePartly', { right, total: replies.length }) : t('outcomeWrong');
  },
};
