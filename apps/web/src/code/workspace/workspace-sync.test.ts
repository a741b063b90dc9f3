import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UnsavedWork } from './local-work.ts';
import type { Files } from './merge-files.ts';
import { type Cause, type SavedVersion, WorkspaceSync } from './workspace-sync.ts';

const text = (source: string): Files => ({ 'solution.py': source });
const STARTER = text('def f():\n    pass\n\nprint(f())\n');

/** One server with any number of tabs before it, that keeps every version. */
function openServer() {
  const versions: (SavedVersion & { cause: Cause })[] = [];
  let [isOffline, isRefusing, losesAnswers] = [false, false, false];
  const reach = () => {
    if (isOffline) throw new Error('offline');
    if (isRefusing) throw new Error('refused');
  };
  const server = {
    async read() {
      reach();
      return versions.at(-1) ?? null;
    },
    async save({ baseVersion, cause, files }: { baseVersion: number; cause: Cause; files: Files }) {
      reach();
      const current = versions.at(-1);
      if (current !== undefined && JSON.stringify(current.files) === JSON.stringify(files)) {
        return { outcome: 'saved' as const, current };
      }
      if (current !== undefined && current.version !== baseVersion)
        return { outcome: 'behind' as const, current };
      const saved = { version: (current?.version ?? 0) + 1, files, cause };
      versions.push(saved);
      if (losesAnswers) throw new Error('offline');
      return { outcome: 'saved' as const, current: saved };
    },
    isPassing: (error: unknown) => (error as Error).message !== 'refused',
  };
  return {
    server,
    versions,
    texts: () => versions.map(({ files, cause }) => [files['solution.py'], cause]),
    set: (way: 'offline' | 'refusing' | 'losing answers', on: boolean) => {
      if (way === 'offline') isOffline = on;
      else if (way === 'refusing') isRefusing = on;
      else losesAnswers = on;
    },
  };
}

const tabs: { sync: WorkspaceSync }[] = [];

/** An editor with its sync; what is put into it is what it shows. */
function openTab(
  server: ReturnType<typeof openServer>['server'],
  shown = STARTER,
  leftovers: UnsavedWork[] = [],
) {
  const tab = {
    shown,
    kept: [] as readonly UnsavedWork[],
    replaced: [] as string[],
    sync: {} as WorkspaceSync,
  };
  tab.sync = new WorkspaceSync({
    server,
    local: { keep: (unsaved) => (tab.kept = unsaved), takeLeftovers: () => leftovers },
    starter: STARTER,
    onReplace: (files, why) => {
      tab.shown = files;
      tab.replaced.push(why);
    },
    onSaved: (version) => {
      for (const other of tabs) if (other !== tab) other.sync.hear(version);
    },
    now: () => 1,
  });
  tabs.push(tab);
  tab.sync.open(shown);
  const type = (source: string) => {
    tab.shown = text(source);
    tab.sync.change(tab.shown);
  };
  return Object.assign(tab, { type, phase: () => tab.sync.state.getState().phase });
}

const later = (ms = 2_000) => vi.advanceTimersByTimeAsync(ms);
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  tabs.length = 0;
  vi.useRealTimers();
});

describe('writing', () => {
  it('saves keystrokes of two seconds together, and keeps them here until then', async () => {
    const { server, texts } = openServer();
    const tab = openTab(server);
    await later(0);
    expect(tab.phase()).toBe('saved');
    for (const source of ['a', 'ab', 'abc']) tab.type(source);
    expect(tab.kept).toMatchObject([{ baseVersion: 0, files: text('abc') }]);
    await later(1_900);
    expect(texts()).toEqual([]);
    await later(100);
    expect(texts()).toEqual([['abc', 'typed']]);
    expect(tab.kept).toEqual([]);
    expect(tab.phase()).toBe('saved');
  });

  it('saves nothing for who only looks, and says when somebody begins again', async () => {
    const { server, texts } = openServer();
    const tab = openTab(server);
    await later();
    expect(texts()).toEqual([]);
    tab.type('x');
    await later();
    tab.type(STARTER['solution.py'] ?? '');
    await later();
    expect(texts().map(([, cause]) => cause)).toEqual(['typed', 'reset']);
  });

  it('keeps the work here while the server is away, and sends it later', async () => {
    const { server, texts, set } = openServer();
    const tab = openTab(server);
    await later(0);
    set('offline', true);
    tab.type('offline work');
    await later();
    expect(tab.phase()).toBe('waiting');
    expect(tab.kept).toHaveLength(1);
    set('offline', false);
    tab.sync.wake();
    await later(0);
    expect(texts()).toEqual([['offline work', 'typed']]);
    expect(tab.phase()).toBe('saved');
  });

  it('asks at once where the connection comes back while a request is failing', async () => {
    const { server, texts } = openServer();
    let fail: (() => void) | undefined;
    const slow = {
      ...server,
      save: (work: Parameters<typeof server.save>[0]) =>
        fail === undefined
          ? new Promise<never>((_, reject) => (fail = () => reject(new Error('offline'))))
          : server.save(work),
    };
    const tab = openTab(slow);
    await later(0);
    tab.type('kept');
    await later(2_000);
    tab.sync.wake();
    expect(texts()).toEqual([]);
    fail?.();
    await later(0);
    expect(texts()).toEqual([['kept', 'typed']]);
    expect(tab.phase()).toBe('saved');
  });

  it('says when the server will not take it, and does not ask again by itself', async () => {
    const { server, texts, set } = openServer();
    const tab = openTab(server);
    await later(0);
    set('refusing', true);
    tab.type('too long');
    await later();
    expect(tab.phase()).toBe('refused');
    set('refusing', false);
    await later(600_000);
    expect(texts()).toEqual([]);
    tab.type('shorter');
    await later();
    expect(texts()).toEqual([['shorter', 'typed']]);
  });

  it('saves at once when the page is left', async () => {
    const { server, texts } = openServer();
    const tab = openTab(server);
    await later(0);
    tab.type('last words');
    tab.sync.close();
    await later(0);
    expect(texts()).toEqual([['last words', 'typed']]);
    expect(tab.kept).toEqual([]);
  });

  it('knows its own work again when the answer to a save got lost', async () => {
    const { server, texts, set } = openServer();
    const tab = openTab(server);
    await later(0);
    set('losing answers', true);
    tab.type('first');
    await later();
    set('losing answers', false);
    tab.type('first changed');
    await later(10_000);
    expect(tab.shown).toEqual(text('first changed'));
    expect(tab.sync.state.getState().conflict).toBeNull();
    expect(texts()).toEqual([
      ['first', 'typed'],
      ['first changed', 'typed'],
    ]);
  });
});

describe('two tabs', () => {
  const both = async () => {
    const place = openServer();
    const [one, other] = [openTab(place.server), openTab(place.server)];
    await later(0);
    one.type('a\nb\nc\nd\n');
    await later();
    await later(0);
    return { ...place, one, other };
  };

  it('a tab in which nothing was written follows', async () => {
    const { other } = await both();
    expect(other.shown).toEqual(text('a\nb\nc\nd\n'));
    expect(other.replaced).toEqual(['taken']);
  });

  it('changes in different places are put together, in both', async () => {
    const { one, other, texts } = await both();
    one.type('A\nb\nc\nd\n');
    other.type('a\nb\nc\nD\n');
    await later();
    await later();
    expect(one.shown).toEqual(text('A\nb\nc\nD\n'));
    expect(other.shown).toEqual(one.shown);
    expect(texts().at(-1)).toEqual(['A\nb\nc\nD\n', 'merged']);
  });

  it.each(['mine', 'theirs'] as const)(
    'the learner chooses between changes of the same line (%s); both stay',
    async (choice) => {
      const { one, other, texts } = await both();
      one.type('a\none\nc\nd\n');
      other.type('a\nother\nc\nd\n');
      await later();
      await later();
      const asked = [one, other].find(({ sync }) => sync.state.getState().conflict !== null);
      if (asked === undefined) throw new Error('Nobody was asked');
      const own = asked.shown;
      const theirs = asked.sync.state.getState().conflict?.files;
      expect(asked.kept).toMatchObject([{ files: own }]);
      asked.sync.settle(choice);
      await later();
      const left = choice === 'mine' ? own : theirs;
      expect(one.shown).toEqual(left);
      expect(other.shown).toEqual(left);
      expect(texts().at(-1)?.[0]).toBe(left?.['solution.py']);
      const saved = texts().map(([source]) => source);
      expect(saved).toContain('a\none\nc\nd\n');
      expect(saved).toContain('a\nother\nc\nd\n');
    },
  );
});

describe('coming back', () => {
  it('goes on with what the server has, on whatever device it was written', async () => {
    const { server } = openServer();
    openTab(server).type('written at school');
    await later();
    tabs.length = 0;
    const home = openTab(server, text('an older draft of this device'));
    await later(0);
    expect(home.shown).toEqual(text('written at school'));
  });

  it('sends what a closed tab could not, and puts older leftovers into the history', async () => {
    const { server, texts } = openServer();
    const left = (source: string): UnsavedWork => ({
      baseVersion: 0,
      baseFiles: STARTER,
      files: text(source),
      atMs: 1,
    });
    const tab = openTab(server, STARTER, [left('newest'), left('older')]);
    await later(0);
    expect(tab.shown).toEqual(text('newest'));
    expect(texts().map(([source]) => source)).toEqual(['older', 'newest']);
    expect(tab.kept).toEqual([]);
  });

  it('takes up an earlier version, and what was not saved yet stays in the history', async () => {
    const { server, texts } = openServer();
    const tab = openTab(server);
    await later(0);
    tab.type('first');
    await later();
    tab.type('second, unsaved');
    tab.sync.restore(text('first'));
    await later();
    expect(tab.shown).toEqual(text('first'));
    expect(texts()).toEqual([
      ['first', 'typed'],
      ['second, unsaved', 'typed'],
      ['first', 'restored'],
    ]);
  });
});
