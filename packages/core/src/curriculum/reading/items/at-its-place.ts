import { holdsWords, likeness, listSetApart, toWords } from './compare.ts';
import type { ItemFault, ItemRule } from './item-rule.ts';
import type { ReadItem } from './read-item.ts';

/** A wrong option to which nothing is said, beside others to which something is: left out, or the key was moved. */
export const checkMissingFeedback: ItemRule = ({ choices }) =>
  choices.flatMap(({ options }) => {
    const wrong = options.filter(({ correct }) => !correct);
    const silent = wrong.filter(({ feedback }) => feedback === undefined);
    return silent.length === wrong.length
      ? []
      : silent.map(({ path }) => ({
          path: `content.${path}`,
          message: 'has no feedback, and other wrong options have',
        }));
  });

/** So much liker must two corrections be to each other's place to be called swapped. */
const LIKER = 0.85;

/** Corrections that stand at each other's mistake. */
export const checkSwappedCorrections: ItemRule = ({ content }) => {
  const stretches = [...(content.text ?? '').matchAll(/\[\[([^\]]*)\]\]/gu)].map(([, stretch = '']) =>
    toWords(stretch),
  );
  const mended = (content.corrections ?? []).map(({ accept }) => toWords(accept[0] ?? ''));
  // `in` for `on` and `on` for `in`: what mends one is the mistake of the other.
  if (mended.some((mend) => stretches.includes(mend))) return [];
  const alike = (mend: number, stretch: number) => likeness(mended[mend] ?? '', stretches[stretch] ?? '');
  return mended.flatMap((_mend, later) =>
    mended.slice(0, later).flatMap((_other, earlier): ItemFault[] =>
      alike(later, earlier) + alike(earlier, later) - alike(later, later) - alike(earlier, earlier) > LIKER
        ? [
            {
              path: `content.corrections.${later}`,
              message: `mends what stands at number ${earlier + 1}, and that one this; were they swapped?`,
            },
          ]
        : [],
    ),
  );
};

/** A wrong answer with what is said to it. */
interface Answered {
  path: string;
  text: string;
  feedback: string;
}

/** Feedback of two wrong answers that stands at each other's place: each quotes the other one. */
export const checkSwappedFeedback: ItemRule = (item) =>
  listAnswered(item).flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(0, index).flatMap((other): ItemFault[] =>
        speaksOfOther(one, other) && speaksOfOther(other, one)
          ? [
              {
                path: `content.${one.path}.feedback`,
                message: `speaks of “${other.text}”, and the feedback there of this one; were they swapped?`,
              },
            ]
          : [],
      ),
    ),
  );

function speaksOfOther(one: Answered, other: Answered): boolean {
  const [own, others] = [toWords(one.text), toWords(other.text)];
  const said = listSetApart(one.feedback);
  const isOwn = said.some((words) => holdsWords(own, words));
  return !isOwn && said.some((words) => holdsWords(others, words) && !holdsWords(own, words));
}

/** So many words on either side are a gap's own. */
const NEAR = 3;

/** Feedback at two gaps that quotes what stands around the other one. */
export const checkFeedbackAround: ItemRule = ({ content, typed }) => {
  const { text, gaps } = content;
  if (text === undefined || !gaps || content.format === 'code') return [];
  const around = gaps.map((_gap, index) => {
    const [before = '', after = ''] = text.split(`{{${index + 1}}}`);
    const left = toWords(before).split(' ').slice(-NEAR);
    return [...left, ...toWords(after).split(' ').slice(0, NEAR)].join(' ');
  });
  const said = typed.map(({ rejected, wrongChoices = [] }) =>
    [...rejected, ...wrongChoices].flatMap(({ feedback = '' }) => listSetApart(feedback)),
  );
  const isOff = (gap: number, other: number) =>
    said[gap]?.some((words) => words.length > 2 && holdsWords(around[other] ?? '', words)) &&
    !said[gap]?.some((words) => holdsWords(around[gap] ?? '', words));
  return gaps.flatMap((_gap, later) =>
    gaps.slice(0, later).flatMap((_other, earlier): ItemFault[] =>
      isOff(later, earlier) && isOff(earlier, later)
        ? [
            {
              path: `content.gaps.${later}`,
              message: `has feedback on gap ${earlier + 1}, and that one on this; were they swapped?`,
            },
          ]
        : [],
    ),
  );
};

/** Feedback that was pasted: the same at every wrong answer, or at a gap whose answers it does not speak of. */
export const checkPastedFeedback: ItemRule = (item) => {
  const groups = listAnswered(item);
  const all = groups.flatMap((group, index) => group.map((answered) => ({ ...answered, group: index })));
  const pasted = all.flatMap((one, at): ItemFault[] => {
    const twin = all
      .slice(at + 1)
      .find(
        (other) =>
          other.group !== one.group &&
          other.feedback === one.feedback &&
          other.feedback !== '' &&
          toWords(other.text) !== toWords(one.text),
      );
    if (!twin) return [];
    const said = listSetApart(one.feedback);
    const fits = ({ text }: Answered) => said.some((words) => holdsWords(toWords(text), words));
    return fits(one) === fits(twin)
      ? []
      : [
          {
            path: `content.${fits(one) ? twin.path : one.path}.feedback`,
            message: 'speaks of an answer to another gap; write what is wrong with this one',
          },
        ];
  });
  const blank = groups.flatMap((group): ItemFault[] => {
    const [first] = group;
    const isSame =
      group.length > 2 && group.every(({ feedback }) => feedback !== '' && feedback === first?.feedback);
    return isSame && first
      ? [
          {
            path: `content.${first.path}.feedback`,
            message: 'stands at every wrong answer; say what is wrong with each',
          },
        ]
      : [];
  });
  return [...pasted, ...blank];
};

/** Wrong answers with their feedback, one list for each place they are given at. */
function listAnswered({ choices, typed }: ReadItem): Answered[][] {
  const place = (places: string, wrong: readonly { text: string; feedback?: string | undefined }[]) =>
    wrong.map(({ text, feedback = '' }, index) => ({ path: `${places}.${index}`, text, feedback }));
  return [
    ...choices.map(({ options }) =>
      options
        .filter(({ correct }) => !correct)
        .map(({ path, text, feedback = '' }) => ({ path, text, feedback })),
    ),
    ...typed.map(({ path, rejected, wrongChoices = [] }) => [
      ...place(`${path}.rejected`, rejected),
      ...place(`${path}.wrongChoices`, wrongChoices),
    ]),
  ];
}

/** An explanation that quotes much and nothing of what the item shows: it belongs to another one. */
export const checkOwnExplanation: ItemRule = ({ content, title, hints, language, material }) => {
  if (language === material) return [];
  const quoted = listSetApart(content.explanation).flatMap((words) => words.split(' '));
  const { explanation: _explanation, ...shown } = content;
  const item = new Set(toStems(JSON.stringify([shown, title, hints])));
  const isForeign = quoted.length > 2 && toStems(quoted.join(' ')).every((stem) => !item.has(stem));
  return isForeign
    ? [
        {
          path: 'content.explanation',
          message: 'speaks of nothing that this item shows; does it belong to another one?',
        },
      ]
    : [];
};

/** So many letters tell most words apart and keep their forms together. */
const STEM = 4;
const toStems = (text: string) =>
  toWords(text)
    .split(/[ ']/u)
    .map((word) => word.slice(0, STEM));
