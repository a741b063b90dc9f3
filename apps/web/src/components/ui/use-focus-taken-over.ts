import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what stands where a button was that goes by being pressed: takes its focus once `isGone`, so that whoever pressed it
 * by a key is not thrown to the top of the page. It needs `tabIndex={-1}`.
 */
export function useFocusTakenOver<Place extends HTMLElement>(isGone: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const wasGone = useRef(isGone);
  useEffect(() => {
    const goes = isGone && !wasGone.current;
    wasGone.current = isGone;
    if (goes && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [isGone]);
  return place;
}
