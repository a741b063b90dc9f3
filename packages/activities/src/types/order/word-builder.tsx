import { type ReactNode, useRef, useState } from 'react';
import type { RendererProps } from '../../contract.ts';
import { KeyBadge } from '../../rendering/key-badge.tsx';
import { useNumberKeys, usePageKeys } from '../../rendering/number-keys.ts';
import type { Answer, PublicContent } from './schema.ts';

type Props = RendererProps<PublicContent, Answer> & { promptId: string };
type Item = PublicContent['items'][number];

/** Words from a bank, pressed one after the other into a sentence. Each keeps its number while it waits. */
export function WordBuilder(props: Props): ReactNode {
  const { content, answer, onAnswer, disabled, promptId, t } = props;
  const [announcement, setAnnouncement] = useState('');
  const bank = useRef<HTMLFieldSetElement>(null);
  const ids = answer.itemIds;
  const placed = ids.flatMap((id) => content.items.filter((item) => item.id === id));

  const place = (item: Item) => {
    if (disabled || ids.includes(item.id)) return;
    setAnnouncement(t('placed', { text: item.text, place: ids.length + 1 }));
    onAnswer({ itemIds: [...ids, item.id] });
  };
  const takeBack = (item: Item) => {
    if (disabled) return;
    setAnnouncement(t('tookBack', { text: item.text }));
    onAnswer({ itemIds: ids.filter((id) => id !== item.id) });
    bank.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.id)}"]`)?.focus();
  };
  useNumberKeys(content.items.length, (index) => placeAt(content.items, index, place), disabled);
  usePageKeys((event) => {
    const last = placed.at(-1);
    if (event.key === 'Backspace' && last) takeBack(last);
  }, disabled);

  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">{t('wordsHelp')}</p>
      <Sentence placed={placed} onTakeBack={takeBack} {...props} />
      <fieldset ref={bank} aria-labelledby={promptId} className="flex flex-wrap gap-2">
        {content.items.map((item, index) => (
          <WaitingWord
            key={item.id}
            item={item}
            index={index}
            used={ids.includes(item.id)}
            onPlace={() => place(item)}
            {...props}
          />
        ))}
      </fieldset>
      <output className="sr-only">{announcement}</output>
    </div>
  );
}

function placeAt(items: readonly Item[], index: number, place: (item: Item) => void): void {
  const item = items[index];
  if (item) place(item);
}

const WORD = 'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border px-3 py-2';

function Sentence(props: Props & { placed: Item[]; onTakeBack(item: Item): void }): ReactNode {
  const { content, placed, onTakeBack, language, t } = props;
  return (
    <ol
      aria-label={t('wordsPlaced')}
      className="flex min-h-16 flex-wrap items-center gap-2 border-b-2 border-dashed border-hairline pb-3"
    >
      {placed.length === 0 && <li className="text-muted">{t('nonePlaced')}</li>}
      {placed.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            onClick={() => onTakeBack(item)}
            className={`${WORD} border-ember bg-ember-soft`}
          >
            <span className="sr-only">{t('takeBack', { text: item.text })}</span>
            <WordText item={item} content={content} language={language} />
          </button>
        </li>
      ))}
    </ol>
  );
}

interface WaitingWordProps extends Props {
  item: Item;
  index: number;
  used: boolean;
  onPlace(): void;
}

/** A used word leaves its place empty, so that the others do not jump. */
function WaitingWord({
  item,
  index,
  used,
  onPlace,
  content,
  disabled,
  language,
  t,
}: WaitingWordProps): ReactNode {
  return (
    <button
      type="button"
      data-item={item.id}
      aria-disabled={used || disabled}
      onClick={onPlace}
      className={`${WORD} ${used ? 'border-dashed border-hairline' : 'border-edge bg-surface hover:border-ember'}`}
    >
      {!used && <KeyBadge index={index} />}
      <span className="sr-only">{t('place', { text: item.text })}</span>
      <span className={used ? 'invisible' : ''}>
        <WordText item={item} content={content} language={language} />
      </span>
    </button>
  );
}

/** For the eye: the button says the word together with what pressing does. */
function WordText(props: { item: Item; content: PublicContent; language: string }): ReactNode {
  const { item, content, language } = props;
  if (!content.isCode) {
    return (
      <span aria-hidden="true" lang={content.materialLanguage ?? language}>
        {item.text}
      </span>
    );
  }
  return (
    <code aria-hidden="true" dir="ltr" translate="no" className="whitespace-pre font-mono text-[0.94em]">
      {item.text}
    </code>
  );
}
