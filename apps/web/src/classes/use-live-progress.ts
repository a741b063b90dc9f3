'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { classKeys } from './queries.ts';

/** A class of thirty answers several times a second; the table follows at a reading pace. */
const PACE_MS = 1500;

/**
 * Asks for a class again, its progress and who is in it, when the server says that it changed. The socket is loaded
 * after the page; without it the page is right, only not live.
 */
export function useLiveProgress(classId: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    let stopped = false;
    let close = () => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void cache.invalidateQueries({ queryKey: classKeys.one(classId) });
      }, PACE_MS);
    };
    const listen = ({ io }: typeof import('socket.io-client')) => {
      if (stopped) return;
      const socket = io({ transports: ['websocket'], withCredentials: true });
      socket.on('class-progress-changed', (change: { classId?: unknown }) => {
        if (change.classId === classId) refresh();
      });
      // After a cut connection something may have been missed.
      socket.io.on('reconnect', refresh);
      close = () => socket.close();
    };
    // Not loaded, for want of a connection: the page is right, only not live.
    import('socket.io-client').then(listen, () => undefined);
    return () => {
      stopped = true;
      clearTimeout(timer);
      close();
    };
  }, [cache, classId]);
}
