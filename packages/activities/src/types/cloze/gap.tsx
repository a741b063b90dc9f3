import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { OUTCOME_FRAME } from '../../rendering/mark.tsx';
import type { Feedback } from './schema.ts';

interface GapFieldProps {
  label: string;
  /** A list to choose from, or null for a typed gap. */
  choices: string[] | null;
  chooseWord: string;
  value: string;
  widthCharacters: number;
  disabled: boolean;
  onValue(value: string): void;
}

const FIELD =
  'mx-1 inline-block h-11 max-w-full rounded-lg border border-edge bg-surface px-2 align-middle leading-normal';

export function GapField(props: GapFieldProps): ReactNode {
  const { label, choices, chooseWord, value, disabled, onValue } = props;
  if (choices) {
    return (
      <select
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => onValue(event.target.value)}
        className={`${FIELD} min-w-24`}
      >
        <option value="">{chooseWord}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      type="text"
      aria-label={label}
      value={value}
      readOnly={disabled}
      maxLength={200}
      onChange={(event) => onValue(event.target.value)}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="done"
      size={props.widthCharacters}
      className={FIELD}
    />
  );
}

/** A gap after checking: the learner's word with its sign, and the expected one when they differ. */
export function CheckedGap(props: {
  gap: Feedback['gaps'][number];
  number: number;
  t: RendererProps['t'];
}): ReactNode {
  const { gap, number, t } = props;
  const Sign = gap.correct ? Check : X;
  const differs = gap.verdict !== 'exact';
  const frame = `mx-1 inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-lg border px-2 align-middle leading-normal ${OUTCOME_FRAME[gap.correct ? 'right' : 'wrong']}`;
  return (
    <span className={frame}>
      <span className="sr-only">
        {t('gapChecked', { number, verdict: t(gap.correct ? 'right' : 'wrong') })}
      </span>
      <Sign
        aria-hidden="true"
        strokeWidth={2.5}
        className={`size-4 shrink-0 ${gap.correct ? 'text-sage' : 'text-plum'}`}
      />
      <span className={gap.correct ? '' : 'line-through decoration-plum'}>{gap.given || t('empty')}</span>
      {differs && (
        <>
          <span className="sr-only">{`. ${t('rightAnswer')}: `}</span>
          <span className="font-semibold text-sage">{gap.expected}</span>
        </>
      )}
    </span>
  );
}
