/** On this device, for everybody who uses it: a page cannot know of a screen reader, and who has one says it once. */
const KEY = 'kindling:editor';
const SIMPLE = 'simple';
const listeners = new Set<() => void>();
/** Where nothing can be kept, the choice lasts as long as the page. */
let chosen: boolean | undefined;

/** Whether the editor for screen readers was asked for. */
export function readSimpleEditor(): boolean {
  try {
    return localStorage.getItem(KEY) === SIMPLE || chosen === true;
  } catch {
    return chosen ?? false;
  }
}

/** Changes the editor at once, in every tab, and for the next visit. */
export function chooseSimpleEditor(isSimple: boolean): void {
  chosen = isSimple;
  try {
    if (isSimple) localStorage.setItem(KEY, SIMPLE);
    else localStorage.removeItem(KEY);
  } catch {
    // Cookies are blocked, or there is no room.
  }
  for (const tell of listeners) tell();
}

/** Calls when the choice changes, here or in another tab. Answers how to stop. */
export function watchSimpleEditor(tell: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key !== KEY) return;
    chosen = undefined;
    tell();
  };
  listeners.add(tell);
  window.addEventListener('storage', hear);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', hear);
  };
}
