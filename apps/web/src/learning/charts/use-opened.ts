import { type RefObject, useRef, useState } from 'react';

/** Which point of a chart stands open. Closing gives the focus back to the point. */
export function useOpened(): {
  open: string | null;
  setOpen(key: string): void;
  close(): void;
  chart: RefObject<HTMLDivElement | null>;
} {
  const [open, setOpen] = useState<string | null>(null);
  const chart = useRef<HTMLDivElement>(null);
  const close = () => {
    chart.current?.querySelector<SVGElement>(`[data-point="${open}"]`)?.focus();
    setOpen(null);
  };
  return { open, setOpen, close, chart };
}
