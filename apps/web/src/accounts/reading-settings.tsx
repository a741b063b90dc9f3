'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Segmented } from '#web/components/ui/segmented.tsx';
import { applyReader, applyTheme } from '#web/preferences/apply.ts';
import {
  type Reader,
  RHYTHMS,
  SPACINGS,
  TEXT_SIZES,
  THEMES,
  type Theme,
} from '#web/preferences/preferences.ts';
import { EditorSetting } from './editor-setting.tsx';

/** Theme and reader settings: each choice is seen at once, on the whole page. Kept on this device. */
export function ReadingSettings({
  theme: initialTheme,
  reader: initialReader,
}: {
  theme: Theme;
  reader: Reader;
}) {
  const t = useTranslations('settings.reading');
  const themes = useTranslations('shell.themes');
  const [theme, setTheme] = useState(initialTheme);
  const [reader, setReader] = useState(initialReader);

  const change = (part: Partial<Reader>) => {
    const next = { ...reader, ...part };
    setReader(next);
    applyReader(next);
  };
  return (
    <div className="grid gap-5">
      <Segmented
        legend={t('theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: themes(value) }))}
        onChange={(next) => {
          setTheme(next);
          applyTheme(next);
        }}
      />
      <Segmented
        legend={t('textSize')}
        value={reader.textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`sizes.${value}`) }))}
        onChange={(textSize) => change({ textSize })}
      />
      <Segmented
        legend={t('spacing')}
        value={reader.spacing}
        options={SPACINGS.map((value) => ({ value, label: t(`spacings.${value}`) }))}
        onChange={(spacing) => change({ spacing })}
      />
      <Segmented
        legend={t('rhythm')}
        value={reader.rhythm}
        options={RHYTHMS.map((value) => ({ value, label: t(`rhythms.${value}`) }))}
        onChange={(rhythm) => change({ rhythm })}
      />
      <EditorSetting />
      <figure className="grid gap-1.5 rounded-md bg-sunken p-4">
        <figcaption className="text-muted text-sm">{t('sampleTitle')}</figcaption>
        <p>{t('sample')}</p>
      </figure>
    </div>
  );
}
