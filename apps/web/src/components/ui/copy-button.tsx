'use client';

import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { announce } from './announcer.tsx';
import { Button } from './button.tsx';

const SHOWN_MS = 2500;

/** Copies a text. Pages served over plain HTTP have no clipboard: there the text is selected for the person instead. */
export function CopyButton({ text, targetId, label }: { text: string; targetId?: string; label?: string }) {
  const t = useTranslations('common');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t('copied'));
      return;
    }
    const target = targetId ? document.getElementById(targetId) : null;
    if (target) window.getSelection()?.selectAllChildren(target);
  };
  return (
    <Button onClick={copy} aria-label={label}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      {copied ? t('copied') : t('copy')}
    </Button>
  );
}
