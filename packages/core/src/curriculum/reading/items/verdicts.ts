import { holdsWords, listSetApart, toWords } from './compare.ts';
import type { ItemFault, ItemRule } from './item-rule.ts';

const PRAISE =
  /^[¡*]*(sí|yes|right|correct|correcto|correcta|exacto|exactly|muy bien|bien hecho|perfecto|perfect|good|great|well done|true)[*]*\s*([,.:;!—–]|$)|\b(es|está) (la )?(respuesta |opción |forma )?(correct[ao]|bien)(?![\p{L}])(?!,?\s+(decir|pero|si|cuando|para|con))|\bis (the )?(correct|right) (answer|one|option|form)\b|^(that is|that's|this is) (right|correct)\b/iu;
const BLAME =
  /^[*]*(no|wrong|incorrect|incorrecto|incorrecta|mal|falso|false|not quite|not right|casi|almost|error)[*]*\s*([,.:;!—–]|$)|\b(es|está) (la )?(respuesta |opción |forma )?(incorrect[ao]|mal|equivocad[ao])(?!\p{L})|\bis (wrong|incorrect|a mistake)\b|^(falta|sobra|te falta|aquí falta|aquí sobra)\b/iu;

/** Whether a verdict is negated: “no está bien”, “is not the right one”. */
const isNegated = (text: string) =>
  /\b(no|nunca|not|n't|never)\s+(es|está|is|the|son)?\b/iu.test(text.replace(/^no[,.:;]/iu, ''));

/** Feedback that praises what is wrong, or blames what is right. */
export const checkVerdicts: ItemRule = ({ choices, typed }) => [
  ...choices.flatMap(({ options }) =>
    options.flatMap(({ path, correct, feedback = '' }) =>
      judge(`content.${path}.feedback`, feedback, correct),
    ),
  ),
  ...typed.flatMap(({ path, rejected, wrongChoices = [] }) =>
    [
      ...rejected.map((wrong, index) => ({ ...wrong, place: `rejected.${index}` })),
      ...wrongChoices.map((wrong, index) => ({ ...wrong, place: `wrongChoices.${index}` })),
    ].flatMap(({ place, feedback = '' }) => judge(`content.${path}.${place}.feedback`, feedback, false)),
  ),
];

function judge(path: string, feedback: string, isRight: boolean): ItemFault[] {
  if (feedback === '') return [];
  if (isRight && BLAME.test(feedback))
    return [fault(path, 'blames the right option; was another one meant?')];
  return !isRight && PRAISE.test(feedback) && !isNegated(feedback)
    ? [fault(path, 'praises a wrong answer; was another one meant?')]
    : [];
}

const fault = (path: string, message: string): ItemFault => ({ path, message });

/**
 * An explanation that quotes a wrong answer as the thing to say, and the right one nowhere: the key stands at the wrong
 * place. In language courses, where explanations quote what is right.
 */
export const checkExplained: ItemRule = ({ language, material, content, choices, typed }) => {
  if (language === material) return [];
  const said = toWords(content.explanation);
  const quoted = listSetApart(content.explanation).filter((words) => !isDenied(content.explanation, words));
  const [onlyTyped, ...otherTyped] = typed;
  const sets = [
    ...choices.map(({ options }) => ({
      right: options.filter(({ correct }) => correct).map(({ text }) => text),
      wrong: options.filter(({ correct }) => !correct).map(({ text }) => text),
    })),
    ...(onlyTyped && otherTyped.length === 0
      ? [
          {
            right: onlyTyped.accept,
            wrong: [...onlyTyped.rejected, ...(onlyTyped.wrongChoices ?? [])].map(({ text }) => text),
          },
        ]
      : []),
  ];
  return sets.flatMap(({ right, wrong }) => {
    if (right.some((text) => holdsWords(said, toWords(text)))) return [];
    const quotedWrong = wrong.find((text) => quoted.includes(toWords(text)));
    return quotedWrong === undefined
      ? []
      : [
          fault(
            'content.explanation',
            `gives “${quotedWrong}”, which the key calls wrong, and not what it calls right`,
          ),
        ];
  });
};

function isDenied(text: string, words: string): boolean {
  return new RegExp(String.raw`\b(no|nunca|not|never|ni|sin)\s+${words}`, 'iu').test(toWords(text));
}

/** An explanation that quotes the words of a sentence in another order than the key accepts. */
export const checkQuotedOrder: ItemRule = ({ content }) => {
  const { items, alsoAccept, layout, isCode, explanation } = content;
  if (!items || layout !== 'words' || isCode || items.length < 3) return [];
  const orders = [items, ...alsoAccept].map((order) => toWords(order.join(' ')));
  const bag = sortWords(orders[0] ?? '');
  const other = listSetApart(explanation).find(
    (words) => sortWords(words) === bag && !orders.includes(words),
  );
  return other === undefined
    ? []
    : [
        fault(
          'content.items',
          `stand in another order than the explanation says (${other}); accept that one, too, or mend them`,
        ),
      ];
};

const sortWords = (words: string) => words.split(' ').sort().join(' ');
