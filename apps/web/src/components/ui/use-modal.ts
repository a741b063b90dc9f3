import { type RefObject, useEffect, useRef } from 'react';
import { useFocusGivenBack } from './use-focus-given-back.ts';

/** For a dialog that is drawn while it is open: shows it above the page, and gives the focus back when it goes. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  // After the dialog is closed. Unmounting removes it before the browser can give focus back.
  useFocusGivenBack();
  return ref;
}
