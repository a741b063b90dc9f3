import { useEffect, useEffectEvent } from 'react';

/** Whether a key press belongs to a control that takes text or has keys of its own. */
function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/** Calls `onKey` for key presses anywhere on the page, except while typing or with Ctrl, Alt or Cmd held. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void, disabled: boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTypingTarget(event.target)) return;
    onKey(event);
  });
  useEffect(() => {
    if (disabled) return;
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [disabled]);
}

/** Keys 1-9 pick part 0-8. */
export function useNumberKeys(count: number, onPick: (index: number) => void, disabled: boolean): void {
  usePageKeys((event) => {
    const index = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (index < 0 || index >= count) return;
    event.preventDefault();
    onPick(index);
  }, disabled);
}
