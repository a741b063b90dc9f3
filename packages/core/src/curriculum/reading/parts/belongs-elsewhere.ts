import type { PackProblem } from '../../pack-files.ts';
import { listItems, type ReadItem } from '../items/read-item.ts';
import type { PartRule } from './part-rule.ts';

/** A field of an item, and how much better two of them must fit at each other's place to be called swapped. */
interface Told {
  path: string;
  gain: number;
  read(item: ReadItem): string;
}

/** The gains lie above what any two sound items of our courses reach: .40 for explanations, .70 for hints. */
const FIELDS: readonly Told[] = [
  { path: 'content.explanation', gain: 0.45, read: ({ content }) => content.explanation },
  { path: 'hints', gain: 0.75, read: ({ hints }) => hints.join(' ') },
];

/** Fewer items do not tell which words are rare. */
const LEAST_ITEMS = 30;

/**
 * Explanations and hints that went to another item of their lesson: what they speak of stands there and not here. Words
 * count by how few items hold them.
 */
export const checkBelongsElsewhere: PartRule = ({ files, course, lessons }) => {
  const items = listItems(files.folder, course.language, lessons);
  return items.length < LEAST_ITEMS ? [] : FIELDS.flatMap((field) => findSwapped(items, field));
};

function findSwapped(items: readonly ReadItem[], { path, gain, read }: Told): PackProblem[] {
  const told = items.map((item) => toStems(read(item)));
  const shown = items.map((item) => new Set(toStems(textAround(item, path))));
  const counts = new Map<string, number>();
  for (const stem of shown.flatMap((stems) => [...stems])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weigh = (stem: string) => Math.log((items.length + 1) / ((counts.get(stem) ?? 0) + 1));
  const fit = (of: number, at: number) => {
    const stems = told[of] ?? [];
    const all = sum(stems.map(weigh));
    return all === 0 ? 0 : sum(stems.filter((stem) => shown[at]?.has(stem)).map(weigh)) / all;
  };
  return items.flatMap((item, index) =>
    items.slice(0, index).flatMap((other, earlier) => {
      if (other.lessonKey !== item.lessonKey || !told[index]?.length || !told[earlier]?.length) return [];
      const swapped = fit(index, earlier) + fit(earlier, index) - fit(index, index) - fit(earlier, earlier);
      return swapped > gain
        ? [
            {
              file: item.file,
              path: `${item.at}.${path}`,
              message: `fits ${other.key} better, and what stands there fits here; were they swapped?`,
            },
          ]
        : [];
    }),
  );
}

/** All that an item says but for the field in question. */
function textAround({ content, hints, title }: ReadItem, path: string): string {
  const { explanation, ...rest } = content;
  const others = path === 'hints' ? [explanation] : hints;
  return [title, ...others, ...listStrings(rest)].join(' ');
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

/** So many letters keep the forms of a word together. */
const STEM = 5;

function toStems(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set((plain.match(/[\p{L}\d_]{3,}/gu) ?? []).map((word) => word.slice(0, STEM)))];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
