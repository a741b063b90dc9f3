import {
  activity,
  choice,
  cloze,
  inEnglish,
  LESSON,
  type Loose,
  option,
  type PlantedFault,
} from './planted-fault.fixture.ts';

const copyOf = (documents: Map<string, Loose>, key: string) =>
  structuredClone(documents.get(LESSON).activities.find((entry: Loose) => entry.key === key));

export const COPIES: PlantedFault[] = [
  inEnglish('a choice again in another lesson, options turned round', ({ documents }) => {
    const copy = copyOf(documents, 'soy-de-lima');
    copy.content.options.reverse();
    copy.content.explanation = 'Otra explicación.';
    documents.get('lessons/my-family.yaml').activities.push(copy);
  }),
  inEnglish('a cloze again under another title', ({ documents }) => {
    const copy = { ...copyOf(documents, 'first-day'), key: 'first-day-again', title: 'Otro día', hints: [] };
    documents.get(LESSON).activities.push(copy);
  }),
  inEnglish('a typed answer again, its answers turned round', ({ documents }) => {
    const copy = { ...copyOf(documents, 'we-are-tired'), key: 'again' };
    copy.content.expected.accept.reverse();
    documents.get(LESSON).activities.push(copy);
  }),
  inEnglish('a choice again with other capitals and spaces', ({ documents }) => {
    const copy = { ...copyOf(documents, 'soy-de-lima'), key: 'again' };
    copy.content.prompt = `  ${copy.content.prompt.toUpperCase()} `;
    documents.get(LESSON).activities.push(copy);
  }),
  inEnglish('a choice again with one wrong option less', ({ documents }) => {
    const copy = { ...copyOf(documents, 'soy-de-lima'), key: 'again' };
    copy.content.options.pop();
    documents.get(LESSON).activities.push(copy);
  }),
  inEnglish('a word taught twice', ({ documents }) =>
    documents.get('vocabulary/my-home.yaml').entries.push({
      word: 'friend',
      part: 'noun',
      level: 'A1',
      gloss: 'amigo',
      example: 'Ana is a good friend.',
    }),
  ),
  inEnglish('a word taught twice, once with a capital', ({ documents }) =>
    documents.get('vocabulary/my-home.yaml').entries.push({
      word: 'Friend',
      part: 'noun',
      level: 'A1',
      gloss: 'amigo',
      example: 'Ana is a good friend.',
    }),
  ),
  inEnglish('one example for two words', ({ documents }) => {
    const { entries } = documents.get('vocabulary/my-home.yaml');
    entries[0].example = 'There is a chair in the flat.';
    entries.find((entry: Loose) => entry.word === 'chair').example = 'There is a chair in the flat.';
  }),
];

const skillsOf = (documents: Map<string, Loose>) => documents.get('course.yaml').skills;
export const GRAPH: PlantedFault[] = [
  inEnglish('a skill after itself', ({ documents }) => {
    skillsOf(documents)[0].after = ['to-be'];
  }),
  inEnglish('a circle of three skills', ({ documents }) => {
    skillsOf(documents)[0].after = ['there-is'];
  }),
  inEnglish(
    'after a skill nobody declared',
    ({ documents }) => void skillsOf(documents)[1].after.push('grammar'),
  ),
  inEnglish(
    'a skill nothing practises',
    ({ documents }) => void skillsOf(documents).push({ key: 'lonely', name: 'Sola' }),
  ),
  inEnglish(
    'a skill declared twice',
    ({ documents }) => void skillsOf(documents).push({ key: 'to-be', name: 'Otra vez' }),
  ),
  inEnglish(
    'a skill practised before the one it needs',
    ({ documents }) => void documents.get(LESSON).activities[0].skills.push('there-is'),
  ),
];

const word = (entry: object) => ({ part: 'noun', level: 'A1', gloss: 'algo', ...entry });
export const LEVELS: PlantedFault[] = [
  activity(
    'a right option above the level',
    choice([
      option('We are here nevertheless.', true),
      option('We is here nevertheless.'),
      option('Are here nevertheless we.'),
    ]),
  ),
  activity('a text with gaps above the level', cloze('The environment {{1}} here.', [{ accept: ['is'] }])),
  activity(
    'an inflected word above the level',
    cloze('She {{1}} here and negotiates.', [{ accept: ['is'] }]),
  ),
  inEnglish('a word above its unit', ({ documents }) =>
    documents
      .get('vocabulary/hello-i-am.yaml')
      .entries.push(word({ word: 'climate', level: 'B1', example: 'The climate is good.' })),
  ),
  inEnglish('a hard word said to be easy', ({ documents }) =>
    documents
      .get('vocabulary/hello-i-am.yaml')
      .entries.push(word({ word: 'negotiation', example: 'The negotiation is here.' })),
  ),
  inEnglish('an example without its word', ({ documents }) =>
    documents
      .get('vocabulary/hello-i-am.yaml')
      .entries.push(word({ word: 'desk', example: 'The table is here.' })),
  ),
  inEnglish('an example with a longer word that holds it', ({ documents }) =>
    documents
      .get('vocabulary/hello-i-am.yaml')
      .entries.push(word({ word: 'pen', example: 'My pencil is here.' })),
  ),
  inEnglish('an example above the level', ({ documents }) =>
    documents
      .get('vocabulary/hello-i-am.yaml')
      .entries.push(word({ word: 'desk', example: 'The desk is extraordinarily convenient.' })),
  ),
  inEnglish('a role-play above its level', ({ documents }) => {
    documents.get('scenarios/first-day-of-class.yaml').turns[0].partner =
      'Hi! Could you elaborate on your qualifications?';
  }),
  inEnglish('a role-play of a unit nobody has', ({ documents }) => {
    documents.get('scenarios/first-day-of-class.yaml').unit = 'greetings';
  }),
  inEnglish('a phrase to try out that no reply shows', ({ documents }) => {
    documents.get('scenarios/first-day-of-class.yaml').targetLanguage[0].text = 'How do you do?';
  }),
];
