import type { Files } from './merge-files.ts';

/** What one tab has written and the server does not have yet, with the saved version it was made from. */
export interface UnsavedWork {
  baseVersion: number;
  baseFiles: Files;
  files: Files;
  /** When it was written last, in milliseconds. */
  atMs: number;
}

/** Where a tab keeps what the server does not have yet. */
export interface LocalWork {
  /** Written before the request leaves; empty once the server has everything. */
  keep(unsaved: readonly UnsavedWork[]): void;
  /** What tabs left that were closed or crashed before they could save it, the newest first. */
  takeLeftovers(): UnsavedWork[];
}

/**
 * One key for each tab, so that two tabs cannot write over each other's. Leftovers are taken once: whoever takes them
 * keeps them as its own until they are saved.
 */
export function openLocalWork(options: {
  storage: Storage | undefined;
  personId: string;
  activityId: string;
  tabId: string;
}): LocalWork {
  const { storage, tabId } = options;
  const prefix = `kindling:work:${options.personId}:${options.activityId}:`;
  return {
    keep(unsaved) {
      try {
        if (unsaved.length === 0) storage?.removeItem(prefix + tabId);
        else storage?.setItem(prefix + tabId, JSON.stringify(unsaved));
      } catch {
        // No room: it lives as long as the page, and the server has it in two seconds.
        storage?.removeItem(prefix + tabId);
      }
    },
    takeLeftovers() {
      if (storage === undefined) return [];
      const keys = Object.keys(storage).filter((key) => key.startsWith(prefix) && key !== prefix + tabId);
      const found = keys.flatMap((key) => readUnsaved(storage.getItem(key)));
      for (const key of keys) storage.removeItem(key);
      return found.sort((one, other) => other.atMs - one.atMs);
    },
  };
}

/** Nothing for what another version of the app has written. */
function readUnsaved(text: string | null): UnsavedWork[] {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(value) ? value.filter(isUnsaved) : [];
  } catch {
    return [];
  }
}

function isUnsaved(value: unknown): value is UnsavedWork {
  if (typeof value !== 'object' || value === null) return false;
  const { baseVersion, baseFiles, files, atMs } = value as Partial<UnsavedWork>;
  return typeof baseVersion === 'number' && typeof atMs === 'number' && isFiles(baseFiles) && isFiles(files);
}

function isFiles(value: unknown): value is Files {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
