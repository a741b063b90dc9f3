import type { ConceptCard } from '../../concepts/index.ts';
import { ConceptFile } from '../../concepts/index.ts';
import { CONCEPT_PATH, conceptFile, type PackProblem } from '../../pack-files.ts';
import type { PartRule } from './part-rule.ts';

const SIDES = ['en', 'es'] as const;
const TOLD = ['says', 'mistake', 'ask'] as const;

/** Cards whose two sides do not say the same: numbers, signs of code, one side copied to the other. */
export const checkConceptSense: PartRule = ({ files }) =>
  [...files.documents].flatMap(([path, document]) => {
    const topic = CONCEPT_PATH.exec(path)?.[1];
    const parsed = topic === undefined ? undefined : ConceptFile.safeParse(document);
    if (topic === undefined || !parsed?.success) return [];
    const { cards } = parsed.data;
    return [
      ...cards.flatMap((card, index) =>
        checkCard(card).map((fault) => place(files.folder, topic, index, fault)),
      ),
      ...findTwins(files.folder, topic, cards),
    ];
  });

type Fault = readonly [path: string, message: string];

function place(folder: string, topic: string, index: number, [path, message]: Fault): PackProblem {
  return { file: `${folder}/${conceptFile(topic)}`, path: `cards.${index}.${path}`, message };
}

function checkCard(card: ConceptCard): Fault[] {
  const { en, es } = card;
  const apart = TOLD.flatMap((field): Fault[] => {
    if (en[field] === es[field]) return [[`es.${field}`, 'is the English text; say it in Spanish']];
    const [left, right] = [listNumbers(en[field]), listNumbers(es[field])];
    return left === right
      ? []
      : [[`es.${field}`, `has other numbers (${right || 'none'}) than the English side (${left || 'none'})`]];
  });
  const twice = SIDES.flatMap((side): Fault[] => {
    const texts = TOLD.map((field) => card[side][field].toLowerCase());
    return new Set(texts).size < texts.length ? [[side, 'says the same twice']] : [];
  });
  return [...apart, ...twice];
}

/** Digits in order of size: languages may say them in another order. */
function listNumbers(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/gu) ?? []).sort().join(', ');
}

/** Two cards that say the same are one idea twice. */
function findTwins(folder: string, topic: string, cards: readonly ConceptCard[]): PackProblem[] {
  return cards.flatMap((card, index) =>
    SIDES.flatMap((side) =>
      TOLD.flatMap((field) => {
        const first = cards.slice(0, index).find((other) => other[side][field] === card[side][field]);
        return first
          ? [
              place(folder, topic, index, [
                `${side}.${field}`,
                `is what ${first.key} says; write it for this idea`,
              ]),
            ]
          : [];
      }),
    ),
  );
}
