import type { ReactNode } from 'react';
import { useSimpleEditor } from './editor-kind.tsx';
import { chooseSimpleEditor } from './simple-editor.tsx';

/**
 * Stands before the editor and is seen when a keyboard comes to it: who reads with the ears meets it there, and nobody else
 * is told of what they do not need. Not there where there is only one editor.
 */
export function SimpleEditorSwitch({ label }: { label: string }): ReactNode {
  const isSimple = useSimpleEditor();
  if (isSimple === null) return null;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isSimple}
      onClick={() => chooseSimpleEditor(!isSimple)}
      className="sr-only bg-surface font-sans text-sm focus-visible:not-sr-only focus-visible:absolute focus-visible:end-2 focus-visible:bottom-full focus-visible:z-10 focus-visible:mb-1 focus-visible:flex focus-visible:min-h-11 focus-visible:items-center focus-visible:gap-2 focus-visible:rounded-md focus-visible:border focus-visible:border-edge focus-visible:px-3"
    >
      <span aria-hidden className={`size-3 rounded-full border border-edge ${isSimple ? 'bg-ember' : ''}`} />
      {label}
    </button>
  );
}

/** Says of the switch in the description of the editor that is not made for screen readers, to whoever has it read out. */
export function SimpleEditorHelp({ text }: { text: string }): ReactNode {
  return useSimpleEditor() === false ? <span className="sr-only"> {text}</span> : null;
}
