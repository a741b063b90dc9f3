import { Fragment, type ReactNode } from 'react';

/** Draws parts that never change their order, so that a part's place can be its key. */
export function drawInOrder<Part>(parts: readonly Part[], draw: (part: Part) => ReactNode): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: texts have no other identity than their place.
  return parts.map((part, place) => <Fragment key={place}>{draw(part)}</Fragment>);
}
