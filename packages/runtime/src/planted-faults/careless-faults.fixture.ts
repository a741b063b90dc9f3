import {
  activity,
  choice,
  cloze,
  EXPLANATION,
  inEnglish,
  LESSON,
  type Loose,
  option,
  type PlantedCourse,
  type PlantedFault,
  SOUND,
  short,
  typed,
} from './planted-fault.fixture.ts';

const inPython = (name: string, plant: PlantedFault['plant']): PlantedFault => ({
  name,
  course: 'python-from-zero',
  plant,
});
const inWriting = (name: string, plant: PlantedFault['plant']): PlantedFault => ({
  name,
  course: 'writing-well',
  plant,
});
const EXERCISE = 'exercises/longest-word';
const exerciseOf = ({ documents }: PlantedCourse) => documents.get(`${EXERCISE}/exercise.yaml`);
const sceneOf = ({ documents }: PlantedCourse) => documents.get('scenarios/first-day-of-class.yaml');
const wordsOf = ({ documents }: PlantedCourse): Loose[] =>
  documents.get('vocabulary/hello-i-am.yaml').entries;
const withWord = (name: string, entry: object) =>
  inEnglish(name, (course) =>
    wordsOf(course).push({
      word: 'desk',
      part: 'noun',
      level: 'A1',
      gloss: 'escritorio',
      example: 'The desk is here.',
      ...entry,
    }),
  );

/** What is left behind when a draft is not read again. */
export const LEFTOVERS: PlantedFault[] = [
  activity('a reminder in the prompt', choice(SOUND, { prompt: 'TODO: escribir la pregunta' })),
  activity('filler in the explanation', choice(SOUND, { explanation: 'Lorem ipsum dolor sit amet.' })),
  activity('crosses for a text to come', choice([...SOUND, option('xxx')])),
  activity('three dots as explanation', choice(SOUND, { explanation: '...' })),
  activity('a hint of a question mark', { ...choice(SOUND), hints: ['?'] }),
  activity('text broken by a wrong encoding', choice(SOUND, { prompt: 'Â¿QuÃ© frase estÃ¡ bien?' })),
  activity('emphasis that never ends', choice(SOUND, { explanation: 'La persona **siempre se dice.' })),
  activity('tags of a web page', choice(SOUND, { prompt: '<b>¿Qué frase</b> está bien?' })),
  activity('a picture that is not there', choice(SOUND, { prompt: 'Mira. ![casa](casa.png) ¿Cuál es?' })),
  inEnglish('an activity with the title of another', ({ documents }) => {
    const { activities } = documents.get(LESSON);
    activities[1].title = activities[0].title;
  }),
];

/** What happens while copying from one item into the next. */
export const COPIED: PlantedFault[] = [
  activity('the hint is the prompt', { ...choice(SOUND), hints: ['¿Qué frase está bien?'] }),
  activity('feedback on the right option that belongs to a wrong one', {
    ...choice([
      { text: 'We are here.', correct: true, feedback: 'No, falta la persona.' },
      ...SOUND.slice(1),
    ]),
  }),
  activity('every option with the same mistake explained', {
    ...choice(SOUND.map((one) => ({ ...one, feedback: 'Aquí falta la persona.' }))),
  }),
  activity('an order whose first item has a capital', {
    type: 'order',
    content: {
      prompt: 'Ordena.',
      materialLanguage: 'en',
      layout: 'words',
      items: ['We', 'are', 'here'],
      explanation: EXPLANATION,
    },
  }),
  activity('a gap answered by its own text', cloze('I am {{1}} here.', [{ accept: ['am'] }])),
  activity(
    'the example answer in the prompt of a gap',
    cloze('We {{1}} here.', [{ accept: ['are'] }], { prompt: 'Completa con *are*.' }),
  ),
  activity('a text without a word of its gaps', cloze('{{1}}', [{ accept: ['we are here'] }])),
  activity('an accepted answer with the full stop of its sentence', typed(['here.', 'here'])),
  activity(
    'a wrong answer nobody could take for right',
    short({ kind: 'text', accept: ['here'], rejected: [{ text: 'zzzz' }] }),
  ),
];

export const WORDS: PlantedFault[] = [
  withWord('a word that is its own meaning', { gloss: 'desk' }),
  withWord('a verb with its particle', { word: 'to sit', part: 'verb', example: 'We sit here.' }),
  withWord('a noun with its article', { word: 'the desk' }),
  withWord('an example that is only the word', { example: 'Desk' }),
  withWord('an example without an end', { example: 'the desk is here' }),
  withWord('a meaning that is the example', { gloss: 'The desk is here.' }),
  withWord('a part of speech nobody knows', { part: 'substantive' }),
  inEnglish('a partner who says the same twice', (course) => {
    const { turns } = sceneOf(course);
    turns[2].partner = turns[1].partner;
  }),
  inEnglish('two criteria of one key', (course) => {
    const { success } = sceneOf(course);
    success[1].key = success[0].key;
  }),
  inEnglish('a reply that is the partner’s line', (course) => {
    const { turns } = sceneOf(course);
    turns[1].model = turns[1].partner;
  }),
];

export const PROGRAMS: PlantedFault[] = [
  inPython('a statement about another function', (course) => {
    exerciseOf(course).statement = exerciseOf(course).statement.replace('`longest(words)`', '`find(words)`');
  }),
  inPython(
    'a starter that holds another function',
    ({ sources }) => void sources.set(`${EXERCISE}/starter.py`, 'def shortest(words):\n    pass\n'),
  ),
  inPython('tests that all expect the same', (course) => {
    for (const test of exerciseOf(course).tests) test.call.expected = 'sea';
  }),
  inPython(
    'two wrong solutions that are one',
    ({ sources }) =>
      void sources.set(
        `${EXERCISE}/misconceptions/return-inside-loop.py`,
        sources.get(`${EXERCISE}/misconceptions/wrong-comparison-edge.py`) ?? '',
      ),
  ),
  inPython(
    'a wrong solution that is empty',
    ({ sources }) => void sources.set(`${EXERCISE}/misconceptions/return-inside-loop.py`, '\n'),
  ),
  inPython('a solution that prints for debugging', ({ sources }) => {
    const path = `${EXERCISE}/solution.py`;
    sources.set(path, (sources.get(path) ?? '').replace('return', 'print(words)\n    return'));
  }),
  inPython('two hints only', (course) => void exerciseOf(course).hints.pop()),
  inPython('the same explanation for two misconceptions', (course) => {
    const [first, second] = exerciseOf(course).misconceptions;
    second.explanation = first.explanation;
  }),
];

export const ESSAYS: PlantedFault[] = [
  inWriting('no minutes to write in', ({ documents }) => {
    documents.get('prompts/the-later-bell.yaml').minutes = 0;
  }),
  inWriting('six hundred words in five minutes', ({ documents }) => {
    documents.get('prompts/the-later-bell.yaml').minutes = 5;
  }),
  inWriting('the same thing to think about twice', ({ documents }) => {
    const prompt = documents.get('prompts/the-later-bell.yaml');
    prompt.thinkAbout[1] = prompt.thinkAbout[0];
  }),
  inWriting('a criterion with the question of another', ({ documents }) => {
    const { criteria } = documents.get('rubrics/argument.yaml');
    criteria[1].question = criteria[0].question;
  }),
  inWriting('two criteria of one name', ({ documents }) => {
    const { criteria } = documents.get('rubrics/argument.yaml');
    criteria[1].name = criteria[0].name;
  }),
];
