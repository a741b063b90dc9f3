'use client';

import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import { useEffect } from 'react';
import { create } from 'zustand';

interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'problem';
}

const useNotices = create<{ spoken: string; toasts: Toast[] }>(() => ({ spoken: '', toasts: [] }));
let lastId = 0;

/** Says a sentence to screen readers, politely. Saying the same twice is heard twice. */
export function announce(text: string): void {
  // A no-break space at the end makes a repeated sentence a change that screen readers notice.
  useNotices.setState(({ spoken }) => ({ spoken: spoken === text ? `${text}\u00a0` : text }));
}

/** Says a sentence and shows it for some seconds. Never the only place where something is told. */
export function toast(text: string, tone: Toast['tone'] = 'done'): void {
  lastId += 1;
  const id = lastId;
  useNotices.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), { id, text, tone }] }));
  announce(text);
}

function dismiss(id: number): void {
  useNotices.setState(({ toasts }) => ({ toasts: toasts.filter((entry) => entry.id !== id) }));
}

/** Mounted once at the root. */
export function Announcer() {
  const { spoken, toasts } = useNotices();
  return (
    <>
      <div role="status" aria-live="polite" aria-atomic="true" className="sr-only" data-testid="announcer">
        {spoken}
      </div>
      <div
        aria-hidden
        data-notices
        className="pointer-events-none fixed inset-x-0 bottom-(--above-bars) z-50 grid justify-items-center gap-2 px-4"
      >
        {toasts.map((entry) => (
          <ToastLine key={entry.id} entry={entry} />
        ))}
      </div>
    </>
  );
}

const SHOWN_MS = 5000;

function ToastLine({ entry }: { entry: Toast }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(entry.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [entry.id]);
  const Icon = entry.tone === 'done' ? CircleCheck : CircleAlert;
  return (
    <p className="rise flex max-w-md items-center gap-2.5 rounded-md bg-ink px-4 py-3 text-ground shadow-soft">
      <Icon className="size-5 shrink-0" />
      {entry.text}
    </p>
  );
}
