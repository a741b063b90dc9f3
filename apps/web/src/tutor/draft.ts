import { findLocalStorage } from '#web/learning/player/device-memory.ts';

/** What one person has begun to write in one conversation, kept on this device until it is sent. */
export interface DraftMemory {
  read(): string;
  write(text: string): void;
}

export function openDraft(
  personId: string,
  conversationId: string,
  storage: Storage | undefined = findLocalStorage(),
): DraftMemory {
  const key = `kindling:message:${personId}:${conversationId}`;
  return {
    read: () => storage?.getItem(key) ?? '',
    write(text) {
      try {
        if (text === '') storage?.removeItem(key);
        else storage?.setItem(key, text);
      } catch {
        // No room: the draft lives as long as the page, which is all that is lost.
        storage?.removeItem(key);
      }
    },
  };
}
