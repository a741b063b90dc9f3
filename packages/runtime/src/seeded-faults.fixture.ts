/** An activity as its file has it, loose enough to be broken. */
export interface DraftActivity {
  key: string;
  type: string;
  title: string;
  skills: string[];
  difficulty: number;
  hints: string[];
  content: DraftContent;
}

interface DraftOption {
  text: string;
  correct?: boolean;
}

interface DraftKey {
  accept: string[];
  rejected?: { text: string }[];
  wrongChoices?: { text: string }[];
}

interface DraftContent {
  prompt: string;
  explanation: string;
  text: string;
  passage?: string;
  options: DraftOption[];
  pairs: { left: string; right: string }[];
  items: string[];
  alsoAccept?: string[][];
  gaps: DraftKey[];
  corrections: DraftKey[];
  expected: DraftKey;
  turns: { speaker: string; text?: string; options?: DraftOption[] }[];
}

/** A way in which authors go wrong, done to a sound activity. */
export interface SeededFault {
  fault: string;
  /** Types it can be done to. */
  types: readonly string[];
  spoil(activity: DraftActivity): void;
}

const EVERY_TYPE = [
  'choice',
  'multiple-choice',
  'cloze',
  'order',
  'match',
  'short-answer',
  'error-spot',
  'dialogue',
];
const CHOICES = ['choice', 'multiple-choice'];

const rightOption = ({ options }: DraftContent) => options.find((option) => option.correct) as DraftOption;
const wrongOption = ({ options }: DraftContent) => options.find((option) => !option.correct) as DraftOption;
const first = <Part>(parts: readonly Part[]) => parts[0] as Part;
const firstReply = ({ turns }: DraftContent) => turns.find((turn) => turn.options)?.options as DraftOption[];

/** What gives an activity away when it is said. */
function keyOf({ type, content }: DraftActivity): string {
  switch (type) {
    case 'cloze':
      return content.gaps
        .map((gap) => first(gap.accept))
        .reduce((left, right) => (right.length > left.length ? right : left));
    case 'order':
      return content.items.join(' ');
    case 'match':
      return `${first(content.pairs).left} ${first(content.pairs).right}`;
    case 'short-answer':
      return first(content.expected.accept);
    case 'error-spot':
      return first(first(content.corrections).accept);
    case 'dialogue':
      return firstReply(content).find((option) => option.correct)?.text ?? '';
    default:
      return rightOption(content).text;
  }
}

const fault = (
  name: string,
  types: readonly string[],
  spoil: (content: DraftContent, activity: DraftActivity) => void,
): SeededFault => ({ fault: name, types, spoil: (activity) => spoil(activity.content, activity) });

const FIELDS: SeededFault[] = [
  fault('a type nobody has', EVERY_TYPE, (_, activity) => Object.assign(activity, { type: 'essay' })),
  fault('a version of the future', EVERY_TYPE, (_, activity) =>
    Object.assign(activity, { schemaVersion: 2 }),
  ),
  fault('a difficulty beyond 1', EVERY_TYPE, (_, activity) => Object.assign(activity, { difficulty: 1.5 })),
  fault('a skill nobody declared', EVERY_TYPE, (_, activity) => activity.skills.push('telepathy')),
  fault('no skill', EVERY_TYPE, (_, activity) => Object.assign(activity, { skills: [] })),
  fault('no explanation', EVERY_TYPE, (content) => Object.assign(content, { explanation: ' ' })),
  fault('no prompt', EVERY_TYPE, (content) => Object.assign(content, { prompt: undefined })),
  fault('a field misspelt', EVERY_TYPE, (content) => Object.assign(content, { explination: 'So.' })),
];

const HINTS: SeededFault[] = [
  fault('a hint that says the answer', EVERY_TYPE, (_, activity) =>
    activity.hints.splice(0, 1, `La respuesta es *${keyOf(activity)}*.`),
  ),
  fault('a hint that shouts the answer', EVERY_TYPE, (_, activity) =>
    activity.hints.splice(0, 1, `Escribe «${keyOf(activity).toUpperCase()}»`),
  ),
  fault('a title that says the answer', EVERY_TYPE, (_, activity) =>
    Object.assign(activity, { title: `«${keyOf(activity).slice(0, 100)}»` }),
  ),
  fault('the same hint twice', EVERY_TYPE, (_, activity) => activity.hints.push(first(activity.hints))),
  fault('a fourth hint', EVERY_TYPE, (_, activity) =>
    Object.assign(activity, { hints: ['Uno.', 'Dos.', 'Tres.', 'Cuatro.'] }),
  ),
];

const OPTIONS: SeededFault[] = [
  fault('nothing right', CHOICES, (content) => {
    for (const option of content.options) delete option.correct;
  }),
  fault('two right ones', ['choice'], (content) => Object.assign(wrongOption(content), { correct: true })),
  fault('nothing wrong', ['multiple-choice'], (content) => {
    for (const option of content.options) option.correct = true;
  }),
  fault('an option twice', CHOICES, (content) =>
    Object.assign(wrongOption(content), { text: rightOption(content).text }),
  ),
  fault('an option twice, with another space', CHOICES, (content) =>
    Object.assign(wrongOption(content), { text: rightOption(content).text.replace(' ', '  ') }),
  ),
  fault('an option twice, with emphasis', CHOICES, (content) =>
    Object.assign(wrongOption(content), { text: `**${rightOption(content).text}**` }),
  ),
  fault('a right option three times as long', ['choice'], (content) =>
    Object.assign(rightOption(content), { text: `${rightOption(content).text} `.repeat(3).trim() }),
  ),
  fault('a catch-all', CHOICES, (content) =>
    Object.assign(wrongOption(content), { text: 'Ninguna de las anteriores' }),
  ),
  fault('one option only', CHOICES, (content) =>
    Object.assign(content, { options: content.options.slice(0, 1) }),
  ),
  fault('two right replies', ['dialogue'], (content) => {
    for (const option of firstReply(content)) option.correct = true;
  }),
  fault('a reply twice', ['dialogue'], (content) => {
    const options = firstReply(content);
    const right = options.find((option) => option.correct) as DraftOption;
    Object.assign(options.find((option) => !option.correct) as DraftOption, { text: ` ${right.text}` });
  }),
  fault('a conversation of one reply', ['dialogue'], (content) =>
    content.turns.splice(content.turns.findIndex((turn) => turn.options) + 1),
  ),
];

const TYPED: SeededFault[] = [
  fault('alternatives in one answer', ['short-answer'], ({ expected }) =>
    Object.assign(expected, { accept: [`${first(expected.accept)} / or so`] }),
  ),
  fault('optional words in an answer', ['short-answer'], ({ expected }) =>
    Object.assign(expected, { accept: [`(${first(expected.accept)}) please`] }),
  ),
  fault('a wrong answer that is right', ['short-answer'], ({ expected }) =>
    expected.rejected?.push({ text: `${first(expected.accept).toUpperCase()}.` }),
  ),
  fault('a prompt that says the answer', ['short-answer'], (content) => {
    content.prompt = `Escribe: ${first(content.expected.accept)}`;
  }),
  fault('no answer at all', ['short-answer'], ({ expected }) => Object.assign(expected, { accept: [] })),
  fault('a gap too many in the text', ['cloze'], (content) => {
    content.text = `${content.text} {{${content.gaps.length + 1}}}`;
  }),
  fault('gaps out of order', ['cloze'], (content) => {
    content.text = content.text.replace('{{1}}', '{{9}}');
  }),
  fault('a choice that is right as well', ['cloze'], ({ gaps }) => {
    const gap = first(gaps);
    Object.assign(gap, { wrongChoices: [{ text: first(gap.accept) }] });
  }),
  fault('a wrong word that is right', ['cloze'], ({ gaps }) => {
    const gap = first(gaps);
    Object.assign(gap, {
      wrongChoices: undefined,
      rejected: [{ text: ` ${first(gap.accept).toUpperCase()}` }],
    });
  }),
  fault('a correction that corrects nothing', ['error-spot'], (content) => {
    const wrong = /\[\[(.+?)\]\]/.exec(content.text)?.[1] ?? '';
    Object.assign(first(content.corrections), { accept: [wrong] });
  }),
  fault('a mark that is not closed', ['error-spot'], (content) => {
    content.text = content.text.replace(']]', '');
  }),
  fault('a correction too many', ['error-spot'], ({ corrections }) =>
    corrections.push({ accept: ['something'] }),
  ),
];

const PARTS: SeededFault[] = [
  fault('another order of other words', ['order'], (content) =>
    Object.assign(content, { alsoAccept: [[...content.items.slice(1), 'else']] }),
  ),
  fault('a full stop that marks the end', ['order'], ({ items }) => items.splice(-1, 1, `${items.at(-1)}.`)),
  fault('the same order once more', ['order'], (content) =>
    Object.assign(content, { alsoAccept: [[...content.items]] }),
  ),
  fault('one word to put in order', ['order'], (content) =>
    Object.assign(content, { items: content.items.slice(0, 1), alsoAccept: [] }),
  ),
  fault('a left side twice', ['match'], ({ pairs }) =>
    Object.assign(pairs[1] as object, { left: first(pairs).left }),
  ),
  fault('both sides the same', ['match'], ({ pairs }) =>
    Object.assign(first(pairs), { left: first(pairs).right }),
  ),
  fault('right sides that look the same', ['match'], ({ pairs }) => {
    for (const pair of pairs.slice(0, 1)) pair.right = `*${(pairs[1] as { right: string }).right}*`;
  }),
  fault('one right side for all', ['match'], ({ pairs }) => {
    for (const pair of pairs) pair.right = first(pairs).right;
  }),
];

const HARD: SeededFault[] = [
  fault(
    'words far above the level',
    EVERY_TYPE.filter((type) => type !== 'match'),
    (content) =>
      Object.assign(content, {
        passage: 'Notwithstanding their reluctance, the bureaucracy acknowledged its negligence.',
        materialLanguage: 'en',
      }),
  ),
];

export const SEEDED_FAULTS: readonly SeededFault[] = [
  ...FIELDS,
  ...HINTS,
  ...OPTIONS,
  ...TYPED,
  ...PARTS,
  ...HARD,
];
