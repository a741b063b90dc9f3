import { Children, type ReactNode } from 'react';

/** Draws parts that never change their order; each gets its position as key. */
export function drawInOrder<Part>(parts: readonly Part[], draw: (part: Part) => ReactNode): ReactNode[] {
  return Children.toArray(parts.map((part) => draw(part)));
}
