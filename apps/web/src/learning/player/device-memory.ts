import type { LessonRun } from './lesson-run.ts';
import { readShownWork, type ShownWork } from './shown-work.ts';

/** An answer not checked yet, with the hints read for it. */
export interface Draft {
  answer: unknown;
  hints: string[];
}

/**
 * What one person has begun on this device: runs by lesson, drafts by activity. All of it is a convenience: where
 * the browser allows no storage or another version wrote something else, the lesson simply starts from what the
 * server knows.
 */
export interface DeviceMemory {
  personId: string;
  findRun(lessonId: string): LessonRun | undefined;
  saveRun(lessonId: string, run: LessonRun | null): void;
  /** `shape` is the activity's content: a draft for other content is of no use. */
  findDraft(activityId: string, shape: unknown): Draft | undefined;
  saveDraft(activityId: string, shape: unknown, draft: Draft | null): void;
  /** The conversation with the tutor about the try at an activity that is under way. */
  findAsked(activityId: string): string | undefined;
  saveAsked(activityId: string, conversationId: string | null): void;
  /** Of the piece of work that is being mended; of another activity there is none, or of any where none is named. */
  findShown(activityId?: string): ShownWork | undefined;
  /** Adds to what is kept of the activity; what was kept of another is let go. Null lets go of everything. */
  noteShown(activityId: string, part: Omit<ShownWork, 'activityId'> | null): void;
}

export function openDeviceMemory(personId: string, storage: Storage | undefined): DeviceMemory {
  const runKey = (id: string) => `kindling:run:${personId}:${id}`;
  const askedKey = (id: string) => `kindling:asked:${personId}:${id}`;
  const draftKey = (id: string) => `kindling:draft:${personId}:${id}`;
  const shownKey = `kindling:shown:${personId}`;
  const findShown = (activityId?: string) => {
    const shown = readShownWork(read(storage, shownKey));
    return activityId === undefined || shown?.activityId === activityId ? shown : undefined;
  };
  return {
    personId,
    findRun: (lessonId) => {
      const run = read(storage, runKey(lessonId));
      return isRun(run) ? run : undefined;
    },
    saveRun: (lessonId, run) => write(storage, runKey(lessonId), run),
    findDraft: (activityId, shape) => {
      const stored = read(storage, draftKey(activityId));
      if (!isStoredDraft(stored) || stored.shape !== JSON.stringify(shape)) return undefined;
      return stored.draft;
    },
    saveDraft: (activityId, shape, draft) =>
      write(storage, draftKey(activityId), draft && { shape: JSON.stringify(shape), draft }),
    findAsked: (activityId) => {
      const stored = read(storage, askedKey(activityId));
      return typeof stored === 'string' ? stored : undefined;
    },
    saveAsked: (activityId, conversationId) => write(storage, askedKey(activityId), conversationId),
    findShown,
    noteShown: (activityId, part) =>
      write(storage, shownKey, part && { ...findShown(activityId), ...part, activityId }),
  };
}

/** The browser's local storage, or undefined where there is none or it is blocked. */
export function findLocalStorage(): Storage | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage;
  } catch {
    // Reading the property itself throws where cookies are blocked.
    return undefined;
  }
}

function read(storage: Storage | undefined, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null');
  } catch {
    // Not JSON: not ours.
    return undefined;
  }
}

function write(storage: Storage | undefined, key: string, value: unknown): void {
  try {
    if (value === null) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify(value));
  } catch {
    // No room: the draft lives as long as the page, which is all that is lost.
    storage?.removeItem(key);
  }
}

function isRun(value: unknown): value is LessonRun {
  if (typeof value !== 'object' || value === null) return false;
  const run = value as Partial<LessonRun>;
  if (typeof run.introduced !== 'boolean' || typeof run.replay !== 'boolean') return false;
  return Object.values(run.answers ?? { wrong: null }).every((entry) => typeof entry?.tries === 'number');
}

function isStoredDraft(value: unknown): value is { shape: string; draft: Draft } {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return false;
  const { draft } = value;
  return typeof draft === 'object' && draft !== null && 'answer' in draft && 'hints' in draft;
}
