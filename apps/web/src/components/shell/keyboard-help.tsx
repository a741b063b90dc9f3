'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { create } from 'zustand';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';

/** A line of the help: the keys as printed, and what they do in the reader's language. */
export interface KeyHelp {
  keys: readonly string[];
  does: string;
}

const useHelp = create<{ open: boolean; screenKeys: readonly KeyHelp[] }>(() => ({
  open: false,
  screenKeys: [],
}));

export function openKeyboardHelp(): void {
  useHelp.setState({ open: true });
}

/** Adds a screen's own keys to the help while the screen is mounted. Pass a stable array. */
export function useScreenKeys(screenKeys: readonly KeyHelp[]): void {
  useEffect(() => {
    useHelp.setState({ screenKeys });
    return () => useHelp.setState({ screenKeys: [] });
  }, [screenKeys]);
}

/** Whether a key press belongs to text being written, where letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))
  );
}

/** The `?` dialog. Mounted once in the root layout. */
export function KeyboardHelp() {
  const t = useTranslations('shell.keys');
  const { open, screenKeys } = useHelp();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      openKeyboardHelp();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const everywhere: KeyHelp[] = [
    { keys: ['?'], does: t('showKeys') },
    { keys: ['Tab'], does: t('next') },
    { keys: ['Shift', 'Tab'], does: t('previous') },
    { keys: ['Enter'], does: t('press') },
    { keys: ['Esc'], does: t('close') },
  ];

  return (
    <Dialog open={open} onClose={() => useHelp.setState({ open: false })} title={t('title')}>
      {screenKeys.length > 0 ? <KeyList title={t('here')} entries={screenKeys} /> : null}
      <KeyList title={t('everywhere')} entries={everywhere} />
    </Dialog>
  );
}

function KeyList({ title, entries }: { title: string; entries: readonly KeyHelp[] }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-muted">{title}</h3>
      <dl className="grid gap-2">
        {entries.map((entry) => (
          <div key={entry.does} className="flex items-baseline justify-between gap-4">
            <dt>{entry.does}</dt>
            <dd className="flex shrink-0 gap-1">
              {entry.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
