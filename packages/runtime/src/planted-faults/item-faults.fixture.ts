import {
  activity,
  choice,
  cloze,
  EXPLANATION,
  inEnglish,
  LESSON,
  option,
  type PlantedFault,
  SOUND,
  short,
  typed,
} from './planted-fault.fixture.ts';

export const SHAPES: PlantedFault[] = [
  activity('no option is right', choice([option('We are here.'), option('We is here.')])),
  activity('two options are right', choice([option('We are here.', true), option("We're here.", true)])),
  activity(
    'a field is misspelt',
    choice([{ ...option('We are here.'), correkt: true }, option('We is here.')]),
  ),
  activity('an option is blank', choice([...SOUND, option('   ')])),
  activity('the difficulty is beyond its scale', { ...choice(SOUND), difficulty: 1.2 }),
  activity('four hints', { ...choice(SOUND), hints: ['Uno.', 'Dos.', 'Tres.', 'Cuatro.'] }),
  activity(
    'gap 2 is left out',
    cloze('I {{1}} here and you {{3}} there.', [{ accept: ['am'] }, { accept: ['are'] }]),
  ),
  activity('a gap stands twice', cloze('I {{1}} here, {{1}} I?', [{ accept: ['am'] }])),
  activity('a type nobody knows', { ...choice(SOUND), type: 'fill-in' }),
  activity('a version to come', { ...choice(SOUND), schemaVersion: 2 }),
  activity('an empty prompt', choice(SOUND, { prompt: '' })),
  activity('an explanation of spaces', choice(SOUND, { explanation: ' \n ' })),
  activity('a skill the course does not have', { ...choice(SOUND), skills: ['telepathy'] }),
  activity('a key with capitals', { ...choice(SOUND), key: 'NewItem' }),
  activity('a purpose nobody knows', { ...choice(SOUND), purpose: 'homework' }),
  activity('one pair to match', {
    type: 'match',
    content: {
      prompt: 'Une.',
      materialLanguage: 'en',
      pairs: [{ left: 'I', right: 'am' }],
      explanation: EXPLANATION,
    },
  }),
  inEnglish('a lesson without a goal', ({ documents }) => void delete documents.get(LESSON).goal),
  inEnglish('two activities of one key', ({ documents }) => {
    const { activities } = documents.get(LESSON);
    activities[1].key = activities[0].key;
  }),
  inEnglish('a lesson in two units', ({ documents }) =>
    documents.get('course.yaml').units[1].lessons.push('hello-i-am'),
  ),
];

export const UNIQUE: PlantedFault[] = [
  activity(
    'a wrong option is the right one in capitals',
    choice([option('We are here.', true), option('WE ARE HERE.')]),
  ),
  activity(
    'a wrong option is the right one without its full stop',
    choice([option('We are here.', true), option('We are here'), option('Are we.')]),
  ),
  activity(
    'a wrong option is the right one in bold',
    choice([option('We are here.', true), option('**We** are here.'), option('Are we.')]),
  ),
  activity(
    'a wrong option has a curly apostrophe only',
    choice([option("We're here.", true), option('We’re here.'), option('We is here.')]),
  ),
  activity(
    'two wrong options differ by a space',
    choice([option('We are here.', true), option('We is here.'), option('We  is here.')]),
  ),
  activity(
    'an accepted gap is rejected too',
    cloze('I {{1}} here.', [{ accept: ['am', "'m"], rejected: [{ text: "'M" }] }]),
  ),
  activity(
    'a wrong choice for a gap is the right one in capitals',
    cloze('I {{1}} here.', [{ accept: ['am'], wrongChoices: [{ text: 'Am' }, { text: 'is' }] }]),
  ),
  activity(
    'a rejected answer is an accepted one with other quotes',
    typed(["we're here"], { rejected: [{ text: 'we’re here' }] }),
  ),
  activity(
    'a rejected number is the right one',
    short({ kind: 'number', value: 12, rejected: [{ text: '12.0', feedback: 'No.' }] }),
  ),
  activity(
    'a rejected number lies within the tolerance',
    short({ kind: 'number', value: 12, tolerance: 2, rejected: [{ text: '11', feedback: 'No.' }] }),
  ),
  activity('a right side that fits nothing is the right side of a pair', {
    type: 'match',
    content: {
      prompt: 'Une.',
      materialLanguage: 'en',
      pairs: [
        { left: 'I', right: 'am' },
        { left: 'you', right: 'are' },
      ],
      extraRights: ['are'],
      explanation: EXPLANATION,
    },
  }),
  activity('one left side with two right ones', {
    type: 'match',
    content: {
      prompt: 'Une.',
      materialLanguage: 'en',
      pairs: [
        { left: 'I', right: 'am' },
        { left: 'I', right: 'was' },
        { left: 'you', right: 'are' },
      ],
      explanation: EXPLANATION,
    },
  }),
  activity('another order that is the same order', {
    type: 'order',
    content: {
      prompt: 'Ordena.',
      materialLanguage: 'en',
      layout: 'words',
      items: ['we', 'are', 'here'],
      alsoAccept: [['we', 'are', 'here']],
      explanation: EXPLANATION,
    },
  }),
  activity('another order with other words', {
    type: 'order',
    content: {
      prompt: 'Ordena.',
      materialLanguage: 'en',
      layout: 'words',
      items: ['we', 'are', 'here'],
      alsoAccept: [['here', 'we', 'is']],
      explanation: EXPLANATION,
    },
  }),
  activity('what is marked as wrong is accepted', {
    type: 'error-spot',
    content: {
      prompt: 'Corrige.',
      materialLanguage: 'en',
      text: 'We [[is]] here.',
      corrections: [{ accept: ['are', 'is'] }],
      explanation: EXPLANATION,
    },
  }),
  activity('more corrections than marks', {
    type: 'error-spot',
    content: {
      prompt: 'Corrige.',
      materialLanguage: 'en',
      text: 'We [[is]] here.',
      corrections: [{ accept: ['are'] }, { accept: ['there'] }],
      explanation: EXPLANATION,
    },
  }),
  activity('a reply with two right ones', {
    type: 'dialogue',
    content: {
      prompt: 'Contesta.',
      materialLanguage: 'en',
      turns: [
        { speaker: 'Tom', text: 'Hello.' },
        { speaker: 'Ana', options: [option('Hi.', true), option('Hello.', true)] },
        { speaker: 'Ana', options: [option('Nice to meet you.', true), option('I nice.')] },
      ],
      explanation: EXPLANATION,
    },
  }),
  activity('every option of many is right', {
    type: 'multiple-choice',
    content: {
      prompt: '¿Cuáles?',
      materialLanguage: 'en',
      options: [option('I am.', true), option('You are.', true), option('He is.', true)],
      explanation: EXPLANATION,
    },
  }),
];

export const REACHABLE: PlantedFault[] = [
  activity('an empty answer', cloze('I {{1}} here.', [{ accept: [''] }])),
  activity('an answer over two lines', typed(['we are\nhere'])),
  activity('two answers in one, parted by a slash', typed(['is/are'])),
  activity('an answer with an optional part in brackets', typed(['(a) friend'])),
  activity('two answers in one, parted by a semicolon', typed(['here; there'])),
  activity('two answers in one, parted by "or"', cloze('I {{1}} here.', [{ accept: ['am or was'] }])),
  activity('an answer with its gap mark in it', typed(['we ___ here'])),
  activity('an answer nobody can type', typed(['a'.repeat(300)])),
  activity('items to order that are all the same', {
    type: 'order',
    content: {
      prompt: 'Ordena.',
      materialLanguage: 'en',
      layout: 'words',
      items: ['no', 'no'],
      explanation: EXPLANATION,
    },
  }),
  activity('a number that is none', short({ kind: 'number', value: Number.NaN })),
  activity(
    'the prompt says the typed answer',
    typed(['school'], {}, { prompt: 'Escribe «school» en inglés.' }),
  ),
  activity('the prompt says which option is right', choice(SOUND, { prompt: 'Elige «We are here.»' })),
];

export const DISTRACTORS: PlantedFault[] = [
  activity(
    'the right option is three times as long',
    choice([
      option('We are here because my friend is late and it is cold.', true),
      option('We is.'),
      option('Are we.'),
      option('We be.'),
    ]),
  ),
  activity(
    'the right option is by far the shortest',
    choice([
      option('Yes.', true),
      option('Yes, I have it here in my house today.'),
      option('Yes, I am it here in my house today.'),
      option('Yes, I do it here in my house today.'),
    ]),
  ),
  activity('all of the above', choice([...SOUND, option('Todas las anteriores.')])),
  activity('none of these', choice([...SOUND, option('None of these')])),
  activity('an option of a dash', choice([...SOUND, option('—')])),
  activity(
    'options lettered by hand',
    choice([option('a) We are here.', true), option('b) We is here.'), option('c) Are here we.')]),
  ),
  activity(
    'only the right option ends with a full stop',
    choice([option('We are here.', true), option('We is here'), option('Are here we'), option('We be here')]),
  ),
  activity('only the right reply is a sentence', {
    type: 'dialogue',
    content: {
      prompt: 'Contesta.',
      materialLanguage: 'en',
      turns: [
        { speaker: 'Tom', text: 'Hello. How old is your friend?' },
        {
          speaker: 'Ana',
          options: [
            option('My friend is twenty years old and my brother is ten years old.', true),
            option('No.'),
            option('Hi.'),
          ],
        },
        { speaker: 'Ana', options: [option('Nice to meet you.', true), option('I nice to you.')] },
      ],
      explanation: EXPLANATION,
    },
  }),
];

export const HINTS: PlantedFault[] = [
  activity('a hint is the answer', { ...typed(['we are here']), hints: ['We are here.'] }),
  activity('a hint quotes the answer in other case', {
    ...typed(['we are here']),
    hints: ['Se dice «WE ARE HERE», y nada más.'],
  }),
  activity('a hint says the answer without its contraction', {
    ...typed(["we're at home"]),
    hints: ['Empieza así y sigue: we are at home.'],
  }),
  activity('a hint says a single-word answer', {
    ...typed(['because']),
    hints: ['La palabra es *because*.'],
  }),
  activity('a hint spells the answer', { ...typed(['because']), hints: ['Se escribe b-e-c-a-u-s-e.'] }),
  activity('a hint says the number', { ...short({ kind: 'number', value: 19 }), hints: ['Son 19.'] }),
  activity('a hint says the number in words', {
    ...short({ kind: 'number', value: 19 }, { prompt: '¿Cuántos?' }),
    hints: ['Son diecinueve.'],
  }),
  activity('a hint fills one gap of two', {
    ...cloze('I {{1}} here and she {{2}} there.', [{ accept: ['am'] }, { accept: ['is'] }]),
    hints: ['En el primero va «am».'],
  }),
  activity('a hint is the right option', { ...choice(SOUND), hints: ['Fíjate: we are here es lo normal.'] }),
  activity('a hint says most of a long answer', {
    ...typed(['My brother is a nurse in a big hospital']),
    hints: ['Empieza con «My brother is a nurse in a…».'],
  }),
  activity('a hint stands twice', {
    ...choice(SOUND),
    hints: ['Piensa en quién habla.', 'Piensa en quién habla.'],
  }),
  activity('the title is the answer', { ...typed(['because']), title: 'Because' }),
  activity('the title holds the right option', { ...choice(SOUND), title: 'We are here' }),
  activity('a hint says the corrected word', {
    type: 'error-spot',
    content: {
      prompt: 'Corrige.',
      materialLanguage: 'en',
      text: 'We [[was]] here.',
      corrections: [{ accept: ['were'] }],
      explanation: EXPLANATION,
    },
    hints: ['Cambia «was» por «were».'],
  }),
];
