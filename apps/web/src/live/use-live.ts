import { useEffect, useEffectEvent } from 'react';
import { type FrameHandlers, listenToFrames } from './listen-to-frames.ts';

/**
 * Runs `onChange` when one of the frames comes that `isMeant` lets through, at most once in `paceMs`: many frames in a
 * row say the same as one.
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
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        change();
      }, paceMs);
    };
    const handlers = { [name]: (frame: never) => meant(frame) && soon() } as FrameHandlers;
    const stop = listenToFrames(handlers, soon);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [name, paceMs]);
}
