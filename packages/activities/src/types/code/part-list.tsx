import type { ReactNode } from 'react';
import type { RendererProps } from '../../contract.ts';
import { drawInOrder } from '../../rendering/draw-in-order.tsx';
import type { Difference, Part } from './schema.ts';

/** Names under which a part of a test is shown; those about one step of a script say which. */
export function nameOf(
  { what, name }: Pick<Part | Difference, 'what' | 'name'>,
  t: RendererProps['t'],
): string {
  if (name === undefined) return t(what);
  return what === 'file' || what === 'given-file' ? t(what, { name }) : t(`${what}Of`, { name });
}

/** Program text of one or more lines inside a table or a list. */
export function Snippet({ text }: { text: string }): ReactNode {
  return (
    <code dir="ltr" translate="no" className="whitespace-pre-wrap break-words font-mono text-[0.94em]">
      {text}
    </code>
  );
}

/** What a test gives, or what it wants: a name and a piece of Python each. */
export function PartList({ parts, t }: { parts: readonly Part[]; t: RendererProps['t'] }): ReactNode {
  return (
    <dl className="flex flex-col gap-1">
      {drawInOrder(parts, (part) => (
        <div className="flex flex-wrap gap-x-2">
          <dt className="text-muted text-sm">{nameOf(part, t)}</dt>
          <dd className="min-w-0">
            <Snippet text={part.text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
