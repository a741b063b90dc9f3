import { useEffect, useRef } from 'react';

/** Milliseconds this part has been on screen with the page in sight; a forgotten tab does not count. */
export function useStopwatch(): () => number {
  const watch = useRef({ elapsedMs: 0, runningSinceMs: 0 as number | null });
  useEffect(() => {
    const pause = () => {
      const { runningSinceMs } = watch.current;
      if (runningSinceMs !== null) watch.current.elapsedMs += performance.now() - runningSinceMs;
      watch.current.runningSinceMs = null;
    };
    const follow = () => {
      if (document.visibilityState === 'hidden') pause();
      else watch.current.runningSinceMs ??= performance.now();
    };
    watch.current = { elapsedMs: 0, runningSinceMs: null };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  return () => {
    const { elapsedMs, runningSinceMs } = watch.current;
    return Math.round(elapsedMs + (runningSinceMs === null ? 0 : performance.now() - runningSinceMs));
  };
}
