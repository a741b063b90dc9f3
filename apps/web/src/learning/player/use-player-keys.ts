import { useEffect, useEffectEvent } from 'react';

export interface PlayerKeys {
  /** Enter: checks, then continues. */
  onEnter(): void;
  onUndo(): void;
  onRedo(): void;
  onLeave(): void;
}

/** Controls that have an Enter of their own. */
const OWN_ENTER = 'button, a, select, textarea, summary, [contenteditable="true"]';

/** Keys of the lesson player, wherever the focus is. */
export function usePlayerKeys(keys: PlayerKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const act = decideKey(event);
    if (!act) return;
    event.preventDefault();
    keys[act]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function decideKey(event: KeyboardEvent): keyof PlayerKeys | null {
  const target = event.target instanceof Element ? event.target : null;
  if (
    event.defaultPrevented ||
    event.isComposing ||
    event.repeat ||
    target?.closest('dialog, [role="menu"], [data-side-panel]')
  ) {
    return null;
  }
  const withCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === 'enter') return withCommand || !target?.closest(OWN_ENTER) ? 'onEnter' : null;
  if (withCommand && key === 'z') return event.shiftKey ? 'onRedo' : 'onUndo';
  if (withCommand && key === 'y') return 'onRedo';
  return key === 'escape' ? 'onLeave' : null;
}
