'use client';

import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import { useFocusGivenBack } from './use-focus-given-back.ts';
import { useModal } from './use-modal.ts';

/** As wide as the `lg:` of the page that makes room beside it. */
const HAS_ROOM = '(min-width: 64rem)';

interface SidePanelProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/**
 * Something beside the work: where there is room it stands at the side and the work goes on, on a phone it is a sheet over
 * it. A page makes room by `lg:has-[[data-side-panel]]:pe-96`. Mounted only while open; what had the focus gets it back.
 */
export function SidePanel(props: SidePanelProps): ReactNode {
  // Turned over while it is open, a tablet keeps the form it has: what is being written must not be lost.
  const [hasRoom] = useState(() => window.matchMedia(HAS_ROOM).matches);
  return hasRoom ? <Beside {...props} /> : <Sheet {...props} />;
}

function Beside({ title, onClose, children }: SidePanelProps): ReactNode {
  const id = useId();
  useFocusGivenBack();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside
      data-side-panel
      aria-labelledby={id}
      className="fixed inset-y-0 end-0 z-40 flex w-96 max-w-full flex-col border-hairline border-s bg-ground"
      onKeyDown={onKeyDown}
    >
      <Head id={id} title={title} onClose={onClose} />
      {children}
    </aside>
  );
}

function Sheet({ title, onClose, children }: SidePanelProps): ReactNode {
  const id = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="rise mx-0 mt-auto mb-0 h-[85dvh] max-h-none w-full max-w-none flex-col rounded-t-lg border border-hairline bg-ground p-0 text-ink open:flex"
    >
      <Head id={id} title={title} onClose={onClose} />
      {children}
    </dialog>
  );
}

function Head({ id, title, onClose }: { id: string; title: string; onClose(): void }): ReactNode {
  const t = useTranslations('common');
  return (
    <div className="flex items-center justify-between gap-3 border-hairline border-b py-1.5 ps-4 pe-2">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      <Button variant="quiet" size="icon" aria-label={t('close')} onClick={onClose}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
