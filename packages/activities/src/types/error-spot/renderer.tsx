import { type ReactNode, useId } from 'react';
import type { ActivityRenderer, RendererProps } from '../../contract.ts';
import { Question } from '../../rendering/question.tsx';
import { CheckedText } from './checked-text.tsx';
import type { Answer, Feedback, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer>;

function ErrorSpot(props: Props): ReactNode {
  const { content, grade, language, t } = props;
  const id = useId();
  return (
    <div className="flex flex-col gap-6">
      <Question content={content} language={language} promptId={id} />
      {grade ? (
        <CheckedText content={content} feedback={grade.feedback as Feedback} language={language} t={t} />
      ) : (
        <div className="flex flex-col gap-6">
          <p className="text-muted">{t('help', { total: content.errorCount })}</p>
          <PressableText promptId={id} {...props} />
          <Corrections {...props} />
        </div>
      )}
    </div>
  );
}

/** The text as a row of words to press; a second press takes the mark back. */
function PressableText(props: Props & { promptId: string }): ReactNode {
  const { content, answer, onAnswer, disabled, language, promptId, t } = props;
  const toggle = (word: number, text: string) => {
    if (disabled) return;
    const others = answer.edits.filter((edit) => edit.word !== word);
    const marked = others.length < answer.edits.length;
    onAnswer({ edits: marked ? others : [...others, { word, text }].sort((a, b) => a.word - b.word) });
  };
  return (
    <fieldset aria-labelledby={promptId} className="flex max-w-[68ch] flex-wrap gap-1">
      {content.words.map(({ lead, text, trail }, word) => {
        const marked = answer.edits.some((edit) => edit.word === word);
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a word's place is its identity.
            key={word}
            type="button"
            aria-pressed={marked}
            aria-label={t(marked ? 'unpick' : 'pick', { text })}
            aria-disabled={disabled}
            onClick={() => toggle(word, text)}
            className={`min-h-11 min-w-11 rounded-md border px-2 py-1 text-lg ${marked ? 'border-ember bg-ember-soft underline decoration-wavy underline-offset-4' : 'border-transparent hover:border-edge'}`}
          >
            <span lang={content.materialLanguage ?? language} dir="auto">{`${lead}${text}${trail}`}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** One field for each marked word. It starts as the word itself: most mistakes are a letter or two. */
function Corrections({ content, answer, onAnswer, disabled, language, t }: Props): ReactNode {
  const id = useId();
  const rewrite = (word: number, text: string) =>
    onAnswer({ edits: answer.edits.map((edit) => (edit.word === word ? { word, text } : edit)) });
  return (
    <div className="flex max-w-xl flex-col gap-4">
      {answer.edits.map((edit) => (
        <div key={edit.word} className="flex flex-col gap-2">
          <label htmlFor={`${id}-${edit.word}`} className="font-semibold">
            {t('instead', { text: content.words[edit.word]?.text ?? '' })}
          </label>
          <input
            id={`${id}-${edit.word}`}
            type="text"
            value={edit.text}
            onChange={(event) => rewrite(edit.word, event.target.value)}
            readOnly={disabled}
            maxLength={200}
            lang={content.materialLanguage ?? language}
            dir="auto"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="done"
            className="min-h-12 w-full rounded-md border border-edge bg-surface px-4 py-2"
          />
        </div>
      ))}
    </div>
  );
}

export const renderer: ActivityRenderer<PublicContent, Answer> = {
  Component: ErrorSpot,
  emptyAnswer: () => ({ edits: [] }),
  isComplete: (content, answer) =>
    answer.edits.length > 0 &&
    answer.edits.every((edit) => edit.text.trim() !== content.words[edit.word]?.text),
  describeGrade: (_content, grade, t) => {
    const { errors } = grade.feedback as Feedback;
    if (grade.correct) return t('outcomeRight');
    if (grade.score === 0) return t('outcomeWrong');
    const found = errors.filter((error) => error.spotted).length;
    const right = errors.filter((error) => error.correct).length;
    return t('outcomePartly', { found, right, total: errors.length });
  },
};
