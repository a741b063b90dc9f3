import Flag from 'lucide-react/icons/flag';
import { type ReactNode, useEffect, useId, useRef } from 'react';

/** What stands behind the last line of a conversation that is over. It comes into sight by itself: the last line has been. */
export function EndPanel({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const id = useId();
  const end = useRef<HTMLElement>(null);
  useEffect(() => {
    // What it answers in newer browsers is no clean-up: nothing may be returned.
    end.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={end}
      aria-labelledby={id}
      className="rise mt-6 scroll-mb-6 grid gap-3 rounded-lg border border-sage bg-sage-soft p-4 sm:p-5"
    >
      <h2 id={id} className="flex items-center gap-2.5 text-lg text-sage">
        <Flag aria-hidden className="size-5 shrink-0" />
        {title}
      </h2>
      {children}
    </section>
  );
}
