import type { ReactNode } from 'react';
import type { DifferenceSegment } from '../answers/difference.schema.ts';
import type { RendererProps } from '../contract.ts';
import { drawInOrder } from './draw-in-order.tsx';

const MESSAGE_KEY = {
  same: 'differenceSame',
  missing: 'differenceMissing',
  extra: 'differenceExtra',
  changed: 'differenceChanged',
} as const;

/** The difference between given and expected in words: "spelled right: sch; missing: o". */
function describeDifference(segments: readonly DifferenceSegment[], t: RendererProps['t']): string {
  return segments.map((segment) => t(MESSAGE_KEY[segment.kind], { expected: '', ...segment })).join('; ');
}

/**
 * What was written, with the letters to add underlined and the ones to leave out struck through. The marks are
 * drawn for the eye; a screen reader gets the sentence instead.
 */
export function DifferenceText(props: {
  segments: readonly DifferenceSegment[];
  language: string;
  t: RendererProps['t'];
}): ReactNode {
  const { segments, language, t } = props;
  return (
    <>
      <span className="sr-only">{`${t('differenceLabel')}: ${describeDifference(segments, t)}`}</span>
      <span aria-hidden="true" lang={language} className="whitespace-pre-wrap">
        {drawInOrder(segments, (segment) => (
          <Segment segment={segment} />
        ))}
      </span>
    </>
  );
}

const GONE = 'text-plum line-through decoration-2';
const ADDED = 'rounded-sm bg-sage-soft text-sage underline decoration-2 underline-offset-4';

function Segment({ segment }: { segment: DifferenceSegment }): ReactNode {
  switch (segment.kind) {
    case 'same':
      return segment.text;
    case 'missing':
      return <ins className={ADDED}>{segment.text}</ins>;
    case 'extra':
      return <del className={GONE}>{segment.text}</del>;
    case 'changed':
      return (
        <>
          <del className={GONE}>{segment.text}</del>
          <ins className={ADDED}>{segment.expected}</ins>
        </>
      );
  }
}
