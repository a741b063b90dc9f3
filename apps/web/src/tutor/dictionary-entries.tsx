import Check from 'lucide-react/icons/check';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { announce } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { useCardChange } from '#web/learning/words/queries.ts';
import type { DictionaryEntry } from './queries.ts';

/** What a review card holds at most on a side. */
const MOST_OF_SIDE = 140;

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
      <AddEntry entry={entry} />
    </li>
  );
}

function AddEntry({ entry: { word, meanings, definition } }: { entry: DictionaryEntry }): ReactNode {
  const t = useTranslations('tutor.corrections');
  const back = meanings.length > 0 ? meanings.join('; ') : (definition ?? '');
  const add = useCardChange(
    async () =>
      unwrap(
        await browserApi.POST('/v1/review-cards', {
          body: { front: word, back: back.slice(0, MOST_OF_SIDE), example: null, source: 'conversation' },
        }),
      ),
    () => announce(t('added')),
  );
  return (
    <>
      <FormError error={add.error} />
      {add.isSuccess ? (
        <p className="inline-flex min-h-11 items-center gap-2 font-medium text-sage text-sm">
          <Check aria-hidden className="size-5" />
          {t('added')}
        </p>
      ) : (
        <Button
          className="justify-self-start text-sm"
          busy={add.isPending}
          aria-label={`${t('add')}: ${word}`}
          onClick={() => add.mutate(undefined)}
        >
          {t(add.isPending ? 'adding' : 'add')}
        </Button>
      )}
    </>
  );
}
