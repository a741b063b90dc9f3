import type { ReactNode } from 'react';
import { KeyBadge } from './key-badge.tsx';
import { Mark, OUTCOME_FRAME, type Outcome } from './mark.tsx';
import { InlineMarkdown } from './markdown.tsx';

export interface OptionRow {
  id: string;
  text: string;
  chosen: boolean;
  /** After checking: how this option came out, in a sign and a word; null for one rightly left alone. */
  result: { outcome: Outcome; word: string } | null;
  /** What the author says to this option after checking; inline Markdown. */
  note: string | null;
}

interface OptionListProps {
  kind: 'radio' | 'checkbox';
  /** Shared name of the radio group. */
  name: string;
  promptId: string;
  rows: readonly OptionRow[];
  language: string;
  noteLanguage: string;
  disabled: boolean;
  onChoose(index: number): void;
}

/** Native radios or checkboxes as rows large enough for a thumb. */
export function OptionList(props: OptionListProps): ReactNode {
  return (
    <fieldset aria-labelledby={props.promptId} disabled={props.disabled} className="flex flex-col gap-3">
      {props.rows.map((row, index) => (
        <Row key={row.id} row={row} index={index} list={props} />
      ))}
    </fieldset>
  );
}

function Row({ row, index, list }: { row: OptionRow; index: number; list: OptionListProps }): ReactNode {
  const frame = row.result
    ? OUTCOME_FRAME[row.result.outcome]
    : 'border-hairline bg-surface has-[:checked]:border-ember has-[:checked]:bg-ember-soft';
  return (
    <label
      className={`flex min-h-13 cursor-pointer items-start gap-3 rounded-md border px-4 py-3 transition-colors has-[:disabled]:cursor-default has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ember ${frame}`}
    >
      <input
        type={list.kind}
        name={list.name}
        value={row.id}
        checked={row.chosen}
        onChange={() => list.onChoose(index)}
        className="mt-1 size-5 shrink-0 accent-ember outline-none"
      />
      <span className="flex min-w-0 grow flex-col gap-1">
        <InlineMarkdown text={row.text} language={list.language} />
        {row.result && <Mark outcome={row.result.outcome} word={row.result.word} />}
        {row.note && (
          <span className="text-[0.94em] text-muted">
            <InlineMarkdown text={row.note} language={list.noteLanguage} />
          </span>
        )}
      </span>
      {!list.disabled && <KeyBadge index={index} />}
    </label>
  );
}
