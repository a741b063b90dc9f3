import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';

/** How one part of an answer came out. `missed` was right and left out. */
export type Outcome = 'right' | 'wrong' | 'missed';

const SIGN = { right: Check, wrong: X, missed: CircleDashed } as const;
const COLOUR = { right: 'text-sage', wrong: 'text-plum', missed: 'text-sage' } as const;

/** Frame and ground of a part that has been checked. The dashed frame tells `missed` apart without colour. */
export const OUTCOME_FRAME: Record<Outcome, string> = {
  right: 'border-sage bg-sage-soft',
  wrong: 'border-plum bg-plum-soft',
  missed: 'border-dashed border-sage bg-surface',
};

/**
 * A sign and a word; colour only repeats what they say. `wordHidden` leaves the word to screen readers, where many
 * small parts stand side by side and the sign alone tells them apart.
 */
export function Mark(props: { outcome: Outcome; word: string; wordHidden?: boolean }): ReactNode {
  const { outcome, word, wordHidden = false } = props;
  const Sign = SIGN[outcome];
  return (
    <span className={`inline-flex items-center gap-1 text-sm font-semibold ${COLOUR[outcome]}`}>
      <Sign aria-hidden="true" className="size-4 shrink-0" strokeWidth={2.5} />
      <span className={wordHidden ? 'sr-only' : ''}>{word}</span>
    </span>
  );
}
