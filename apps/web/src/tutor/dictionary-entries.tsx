import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { KeepCard } from './keep-card.tsx';
import type { DictionaryEntry } from './queries.ts';

/** What the dictionary says of a word, each to be kept as a card of the learner's own. */
export function DictionaryEntries({ entries }: { entries: readonly DictionaryEntry[] }): ReactNode {
  if (entries.length === 0) return null;
  return (
    <ul className="divide-y divide-hairline rounded-lg border border-hairline bg-surface">
      {entries.map((entry) => (
        <EntryRow key={`${entry.language} ${entry.word} ${entry.part}`} entry={entry} />
      ))}
    </ul>
  );
}

function EntryRow({ entry }: { entry: DictionaryEntry }): ReactNode {
  const t = useTranslations('words');
  const { language, word, part, meanings, definition } = entry;
  return (
    <li className="grid gap-1 px-4 py-4">
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <span className="wrap-anywhere font-semibold text-lg" lang={language}>
          {word}
        </span>
        <span className="text-muted text-sm">{t(`parts.${part}`)}</span>
      </p>
      {meanings.length > 0 && <p lang={language === 'en' ? 'es' : 'en'}>{meanings.join('; ')}</p>}
      {definition !== null && (
        <p className="text-muted text-sm" lang="en">
          {definition}
        </p>
      )}
      <KeepCard front={word} back={meanings.length > 0 ? meanings.join('; ') : (definition ?? '')} />
    </li>
  );
}
