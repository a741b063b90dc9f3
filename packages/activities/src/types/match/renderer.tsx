import { type ReactNode, useId, useState } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { useNumberKeys } from '../../rendering/number-keys.ts';
import { Question } from '../../rendering/question.tsx';
import { CheckedPairs } from './checked-pairs.tsx';
import { LeftRows } from './left-rows.tsx';
import { findNextOpen, findRightId, joinPair } from './pairs.ts';
import { RightBank } from './right-bank.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer>;

function Match(props: Props): ReactNode {
  const { content, grade, language, t } = props;
  const id = useId();
  return (
    <div className="flex flex-col gap-6">
      <Question content={content} language={language} promptId={id} />
      {grade ? (
        <CheckedPairs
          content={content}
          feedback={grade.feedback as Feedback}
          language={content.materialLanguage ?? language}
          noteLanguage={language}
          t={t}
        />
      ) : (
        <Matcher {...props} id={id} />
      )}
    </div>
  );
}

/** One row is current; pressing a right side (or its number) joins it and goes on to the next open row. */
function Matcher(props: Props & { id: string }): ReactNode {
  const { id, content, answer, onAnswer, disabled, language, t } = props;
  const [currentId, setCurrentId] = useState(() => findNextOpen(content, answer, ''));
  const [announcement, setAnnouncement] = useState('');
  const textOf = (sideId: string) =>
    [...content.lefts, ...content.rights].find((side) => side.id === sideId)?.text ?? '';

  const join = (rightId: string) => {
    if (disabled) return;
    const next = joinPair(content, answer, currentId, rightId);
    const joined = findRightId(next, currentId) === rightId;
    setAnnouncement(t(joined ? 'joined' : 'cleared', { left: textOf(currentId), right: textOf(rightId) }));
    onAnswer(next);
    if (joined) setCurrentId(findNextOpen(content, next, currentId));
  };
  useNumberKeys(content.rights.length, (index) => join(content.rights[index]?.id ?? ''), disabled);

  const materialLanguage = content.materialLanguage ?? language;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t('help')}</p>
      <LeftRows
        id={id}
        content={content}
        answer={answer}
        currentId={currentId}
        onCurrent={setCurrentId}
        disabled={disabled}
        language={materialLanguage}
        t={t}
      />
      <RightBank
        content={content}
        answer={answer}
        currentRightId={findRightId(answer, currentId)}
        onJoin={join}
        disabled={disabled}
        language={materialLanguage}
        t={t}
      />
      <output className="sr-only">{announcement}</output>
    </div>
  );
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: Match,
  emptyAnswer: () => ({ pairs: [] }),
  isComplete: (content, answer) => answer.pairs.length === content.lefts.length,
  describeGrade: (_content, grade, t) => {
    const { pairs } = grade.feedback as Feedback;
    const right = pairs.filter((pair) => pair.correct).length;
    if (grade.correct) return t('outcomeRight');
    return right > 0 ? t('outcomePartly', { right, total: pairs.length }) : t('outcomeWrong');
  },
};
