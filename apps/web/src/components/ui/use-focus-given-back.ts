import { useEffect, useState } from 'react';

/** Gives the focus, when the caller goes, to what had it when it came. */
export function useFocusGivenBack(): void {
  // Asked before anything inside takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
