import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { newAttemptId } from '#web/learning/answers/new-attempt-id.ts';
import { findLocalStorage } from '#web/learning/player/device-memory.ts';
import { listenToFrames } from '#web/live/listen-to-frames.ts';
import { openLocalWork } from './local-work.ts';
import type { Files } from './merge-files.ts';
import { openWorkspaceServer } from './workspace-server.ts';
import { type SyncParts, WorkspaceSync } from './workspace-sync.ts';

interface SavedWorkOptions {
  activityId: string;
  personId: string;
  files: Files;
  starter: Files;
  onReplace: SyncParts['onReplace'];
}

/** Tabs of one browser hear of each other also while there is no live connection. */
function openTabs(activityId: string, onVersion: (version: number) => void) {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`kindling:work:${activityId}`);
  channel.onmessage = ({ data }) => typeof data === 'number' && onVersion(data);
  return { tell: (version: number) => channel.postMessage(version), close: () => channel.close() };
}

/** Keeps an exercise's files the same here and on the server, from the first drawing to the last. */
export function useSavedWork({ activityId, personId, files, starter, onReplace }: SavedWorkOptions) {
  const replace = useEffectEvent(onReplace);
  const [sync, setSync] = useState<WorkspaceSync | null>(null);
  const openWith = useEffectEvent((opened: WorkspaceSync) => opened.open(files));
  const readStarter = useEffectEvent(() => starter);
  useEffect(() => {
    const tabs = openTabs(activityId, (version) => opened.hear(version));
    const opened = new WorkspaceSync({
      server: openWorkspaceServer(activityId),
      local: openLocalWork({ storage: findLocalStorage(), personId, activityId, tabId: newAttemptId() }),
      starter: readStarter(),
      onReplace: (next, why) => replace(next, why),
      onSaved: (version) => tabs.tell(version),
      now: Date.now,
    });
    setSync(opened);
    openWith(opened);
    const wake = () => opened.wake();
    const flush = () => opened.flush();
    const stop = listenToFrames(
      { 'workspace-changed': (frame) => frame.activityId === activityId && opened.hear(frame.version) },
      wake,
    );
    window.addEventListener('online', wake);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', wake);
      window.removeEventListener('pagehide', flush);
      stop();
      opened.close();
      tabs.close();
    };
  }, [activityId, personId]);
  useEffect(() => sync?.change(files), [sync, files]);
  return sync;
}

export function useSyncState(sync: WorkspaceSync) {
  return useStore(sync.state);
}
