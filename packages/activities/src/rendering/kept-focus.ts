import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Moving a node in the document takes the focus off it. The function this returns, called before such a change,
 * notes the focused element inside `container`, and it gets the focus back once the change is drawn.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): () => void {
  const noted = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    noted.current?.focus();
    noted.current = null;
  });
  return () => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && container.current?.contains(focused)) noted.current = focused;
  };
}
