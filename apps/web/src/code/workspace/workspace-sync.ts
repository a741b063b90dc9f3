import { createStore } from 'zustand/vanilla';
import type { LocalWork, UnsavedWork } from './local-work.ts';
import { type Files, isSameFiles, mergeFiles } from './merge-files.ts';
import { SAVE_DELAY_MS } from './save-delay.ts';

export interface SavedVersion {
  version: number;
  files: Files;
}

export type Cause = 'typed' | 'merged' | 'restored' | 'reset';

/** The server, as one workspace sees it. Both reject when there was no answer or it was a refusal. */
export interface WorkspaceServer {
  read(): Promise<SavedVersion | null>;
  save(work: {
    baseVersion: number;
    cause: Cause;
    files: Files;
  }): Promise<{ outcome: 'saved' | 'behind'; current: SavedVersion }>;
  /** Whether asking again later can help. */
  isPassing(error: unknown): boolean;
}

/** `taken` as it is from elsewhere, `merged` with what is here, or what the learner has chosen. */
export type ReplaceReason = 'taken' | 'merged' | 'chosen';

export interface SyncState {
  /** `waiting`: kept on this device until the server can be reached. `refused`: the server will not take it. */
  phase: 'opening' | 'saved' | 'unsaved' | 'waiting' | 'refused';
  /** What another tab or device saved, where both changed the same lines; null otherwise. */
  conflict: SavedVersion | null;
  /** Version of the server that this tab stands on; 0 before the first save. */
  version: number;
}

export interface SyncParts {
  server: WorkspaceServer;
  local: LocalWork;
  /** What an untouched exercise holds. */
  starter: Files;
  /** Puts other text into the editor. */
  onReplace(files: Files, why: ReplaceReason): void;
  /** Tells other tabs of this browser. */
  onSaved(version: number): void;
  now(): number;
}

const RETRY_MS = [5_000, 15_000, 60_000];
/** Of texts whose saves got lost on the way. */
const MOST_UNANSWERED = 20;

/**
 * Keeps one exercise's text the same here, on the server, and in other tabs and devices. Every change is kept on the
 * device at once and saved two seconds later, on top of the version it was made from. One request at a time.
 */
export class WorkspaceSync {
  readonly state = createStore<SyncState>(() => ({ phase: 'opening', conflict: null, version: 0 }));
  readonly #parts: SyncParts;
  #base: SavedVersion;
  #mine: Files;
  /** To be saved before what is in the editor, so that it stands in the history. */
  #parked: UnsavedWork[] = [];
  #cause: Cause = 'typed';
  /** Sent without an answer yet: the server may have any of them. */
  #unanswered: Files[] = [];
  #heard = 0;
  #isRead = false;
  #isBusy = false;
  #isAgain = false;
  #isClosed = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SyncParts) {
    this.#parts = parts;
    this.#base = { version: 0, files: parts.starter };
    this.#mine = parts.starter;
  }

  /** Takes up what was left on this device, then what the server has. `files` is what the editor shows. */
  open(files: Files): void {
    const [newest, ...others] = this.#parts.local.takeLeftovers();
    this.#mine = files;
    this.#base = { version: 0, files };
    if (newest !== undefined) {
      this.#base = { version: newest.baseVersion, files: newest.baseFiles };
      this.#parked = others;
      if (isSameFiles(newest.files, files)) this.#mine = newest.files;
      else this.#replace(newest.files, 'taken');
      this.#keepLocally();
    }
    void this.#pump();
  }

  /** The learner wrote something. */
  change(files: Files): void {
    if (isSameFiles(files, this.#mine)) return;
    this.#mine = files;
    this.#keepLocally();
    if (this.#isClean()) return;
    this.#tell('unsaved');
    if (this.#conflict === null) this.#schedule(SAVE_DELAY_MS);
  }

  /** Somebody saved this version: this tab, another, or another device. */
  hear(version: number): void {
    this.#heard = Math.max(this.#heard, version);
    if (version > this.#base.version) void this.#pump();
  }

  /** The connection may be there again, and something may have been missed. */
  wake(): void {
    this.#isRead = false;
    // How long the server was away says nothing any more of when to ask next.
    this.#failures = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#pump();
  }

  /** Ends a conflict. What is not chosen stays in the history. */
  settle(choice: 'mine' | 'theirs'): void {
    const theirs = this.#conflict;
    if (theirs === null) return;
    if (choice === 'theirs') {
      this.#parked = [...this.#parked, this.#toUnsaved(this.#mine)];
      this.#replace(theirs.files, 'chosen');
    }
    this.#cause = choice === 'theirs' ? 'restored' : 'merged';
    this.#base = theirs;
    this.#tell('unsaved', null);
    void this.#pump();
  }

  /** Goes on from an earlier version; what is there now stays in the history. */
  restore(files: Files): void {
    if (!isSameFiles(this.#mine, this.#base.files)) {
      this.#parked = [...this.#parked, this.#toUnsaved(this.#mine)];
    }
    this.#replace(files, 'chosen');
    this.#cause = 'restored';
    this.#tell('unsaved');
    void this.#pump();
  }

  /** Saves now what is not saved: the page may be about to go. */
  flush(): void {
    if (!this.#isClean() && this.#conflict === null) void this.#pump();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.flush();
  }

  get #conflict(): SavedVersion | null {
    return this.state.getState().conflict;
  }

  #isClean(): boolean {
    return this.#parked.length === 0 && isSameFiles(this.#mine, this.#base.files);
  }

  #toUnsaved(files: Files): UnsavedWork {
    const { version: baseVersion, files: baseFiles } = this.#base;
    return { baseVersion, baseFiles, files, atMs: this.#parts.now() };
  }

  #keepLocally(): void {
    this.#parts.local.keep(this.#isClean() ? [] : [this.#toUnsaved(this.#mine), ...this.#parked]);
  }

  #tell(phase: SyncState['phase'], conflict = this.#conflict): void {
    this.state.setState({ phase, conflict, version: this.#base.version });
  }

  #replace(files: Files, why: ReplaceReason): void {
    this.#mine = files;
    this.#parts.onReplace(files, why);
  }

  #schedule(afterMs: number): void {
    if (this.#isClosed) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#pump();
    }, afterMs);
  }

  /** Never rejects. Called again while it is at work, it goes round once more. */
  async #pump(): Promise<void> {
    this.#isAgain = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      while (this.#isAgain) {
        this.#isAgain = false;
        await this.#step();
      }
      this.#failures = 0;
      this.#tell(this.#isClean() ? 'saved' : 'unsaved');
      if (!this.#isClean() && this.#conflict === null) this.#schedule(SAVE_DELAY_MS);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isBusy = false;
      this.#keepLocally();
    }
    // Who came back while a request was failing is not to wait for the next try.
    if (this.#isAgain) await this.#pump();
  }

  async #step(): Promise<void> {
    if (!this.#isRead || this.#heard > this.#base.version) await this.#read();
    if (this.#conflict !== null) return;
    for (let [first] = this.#parked; first !== undefined; [first] = this.#parked) {
      if (!(await this.#save(first.files, 'typed'))) return;
      this.#parked = this.#parked.slice(1);
    }
    if (isSameFiles(this.#mine, this.#base.files)) return;
    const cause = isSameFiles(this.#mine, this.#parts.starter) ? 'reset' : this.#cause;
    if (await this.#save(this.#mine, cause)) this.#cause = 'typed';
  }

  async #read(): Promise<void> {
    const current = await this.#parts.server.read();
    this.#heard = Math.max(this.#heard, current?.version ?? 0);
    this.#isRead = true;
    if (current !== null) this.#receive(current);
    // Nothing was saved yet: what differs from an untouched exercise is this learner's work.
    else this.#base = { version: 0, files: this.#parts.starter };
  }

  /** True when the server has it; when somebody else was quicker, theirs is taken in and it goes round once more. */
  async #save(files: Files, cause: Cause): Promise<boolean> {
    this.#unanswered = [...this.#unanswered, files].slice(-MOST_UNANSWERED);
    const { version: baseVersion } = this.#base;
    const { outcome, current } = await this.#parts.server.save({ baseVersion, cause, files });
    if (outcome === 'behind') {
      this.#receive(current);
      this.#isAgain = true;
      return false;
    }
    this.#unanswered = [];
    this.#base = current;
    this.#parts.onSaved(current.version);
    return true;
  }

  /** Takes in what somebody else saved, or what this tab saved when the answer got lost. */
  #receive(current: SavedVersion): void {
    if (current.version <= this.#base.version) return;
    const isOwn = this.#unanswered.some((files) => isSameFiles(files, current.files));
    this.#unanswered = [];
    const isUntouched = isSameFiles(this.#mine, this.#base.files);
    const together = isOwn ? this.#mine : mergeFiles(this.#base.files, this.#mine, current.files);
    if (together === undefined) {
      this.#tell('unsaved', current);
      return;
    }
    this.#base = current;
    if (!isOwn && !isSameFiles(together, current.files)) this.#cause = 'merged';
    if (!isSameFiles(together, this.#mine)) this.#replace(together, isUntouched ? 'taken' : 'merged');
    this.#tell('unsaved', null);
  }

  #fail(error: unknown): void {
    if (!this.#parts.server.isPassing(error)) {
      this.#tell('refused');
      return;
    }
    this.#tell(this.#isClean() && this.#isRead ? 'saved' : 'waiting');
    this.#schedule(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? SAVE_DELAY_MS);
    this.#failures += 1;
  }
}
