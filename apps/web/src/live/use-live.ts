import { useEffect, useEffectEvent } from 'react';
import { type FrameHandlers, listenToFrames } from './listen-to-frames.ts';

/**
 * Runs `onChange` when one of the frames comes that `isMeant` lets through: at once after a quiet moment, and never more
 * often than once in `paceMs`, since many frames in a row say the same as one.
 */
export function useLive<Name extends keyof FrameHandlers>(
  name: Name,
  paceMs: number,
  onChange: () => void,
  isMeant: (frame: Parameters<NonNullable<FrameHandlers[Name]>>[0]) => boolean = () => true,
): void {
  const change = useEffectEvent(onChange);
  const meant = useEffectEvent(isMeant);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changedAt = Number.NEGATIVE_INFINITY;
    const soon = () => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          changedAt = performance.now();
          change();
        },
        Math.max(0, changedAt + paceMs - performance.now()),
      );
    };
    const handlers = { [name]: (frame: never) => meant(frame) && soon() } as FrameHandlers;
    const stop = listenToFrames(handlers, soon);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [name, paceMs]);
}
