/** What a key does in a field or an editor for programs beyond writing. */
export type OwnAct = 'run' | 'tidy' | 'next-mark' | 'release';

export interface PressedKey {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The keys that are the same wherever a program is written. */
export function decideOwnKey(pressed: PressedKey): OwnAct | null {
  const { key, code, altKey, shiftKey } = pressed;
  const withCommand = pressed.ctrlKey || pressed.metaKey;
  if (key === 'Enter' && withCommand) return 'run';
  if (code === 'KeyF' && altKey && shiftKey && !withCommand) return 'tidy';
  if (withCommand || altKey || shiftKey) return null;
  if (key === 'F8') return 'next-mark';
  return key === 'Escape' ? 'release' : null;
}
