'use client';

import { chooseSimpleEditor, readSimpleEditor, watchSimpleEditor } from '@kindling/activities/simple-editor';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Segmented } from '#web/components/ui/segmented.tsx';

const EDITORS = ['full', 'simple'] as const;

/** The editor that programs are written in: nothing tells a page of a screen reader, so who has one says it here. */
export function EditorSetting() {
  const t = useTranslations('settings.reading');
  const isSimple = useSyncExternalStore(watchSimpleEditor, readSimpleEditor, () => false);
  return (
    <div className="grid gap-1.5">
      <Segmented
        legend={t('editor')}
        value={isSimple ? 'simple' : 'full'}
        options={EDITORS.map((value) => ({ value, label: t(`editors.${value}`) }))}
        onChange={(value) => chooseSimpleEditor(value === 'simple')}
      />
      <p className="measure text-muted text-sm">{t('editorHint')}</p>
    </div>
  );
}
