import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A part of the screen whose code is fetched when it is needed, or ahead of that. */
export interface LateSource<Props> {
  /** The part, once it was fetched. */
  current(): ComponentType<Props> | undefined;
  /** Fetches it, again after a failure: React's own `lazy` keeps its first one for as long as the page is open. */
  fetch(): Promise<void>;
  /** Fetches it while there is a connection. A failure is told where the part is shown. */
  prefetch(): void;
}

export function createLateSource<Props>(load: () => Promise<ComponentType<Props>>): LateSource<Props> {
  let part: ComponentType<Props> | undefined;
  const fetch = async () => {
    part ??= await load();
  };
  return { current: () => part, fetch, prefetch: () => void fetch().catch(() => undefined) };
}

interface LateProps<Props> {
  source: LateSource<Props>;
  /** Of the part, once it is there. */
  of: Props;
  waiting?: ReactNode;
  /** What stands in its place when it could not be fetched. */
  missing?: (retry: () => void) => ReactNode;
}

export function LatePart<Props extends object>({
  source,
  of,
  waiting,
  missing,
}: LateProps<Props>): ReactNode {
  const [tries, setTries] = useState(1);
  /** The latest try that came to an end, with the part or without. */
  const [ended, setEnded] = useState(0);
  useEffect(() => {
    let isShown = true;
    const end = () => isShown && setEnded(tries);
    source.fetch().then(end, end);
    return () => {
      isShown = false;
    };
  }, [source, tries]);
  const Part = source.current();
  if (Part !== undefined) return <Part {...of} />;
  return ended < tries ? waiting : missing?.(() => setTries(tries + 1));
}
