import { TutorActivity } from '@kindling/core/turns';

const INPUTS = [
  {
    id: 'past-of-go', kind: 'english-item', title: 'Past simple', answer: 'went',
    statement: 'Complete: She ___ (go) to school yesterday.',
  },
  {
    id: 'preposition', kind: 'english-item', title: 'Time', answer: 'at', statement: 'We meet ___ six o’clock.',
  },
  {
    id: 'since-2010', kind: 'english-item', title: 'Translate', language: 'es',
    statement: 'Traduce: Mi hermana vive en Madrid desde 2010.',
    answer: 'My sister has lived in Madrid since 2010',
    acceptedAnswers: ["My sister's lived in Madrid since 2010", 'My sister has been living in Madrid since 2010'],
  },
  {
    id: 'third-conditional', kind: 'english-item', title: 'If', answer: 'would have come',
    acceptedAnswers: ["'d have come", 'could have come'],
    statement: 'Complete with the right form of come: If you had called me, I ___ earlier.',
  },
  {
    id: 'opposite', kind: 'english-item', title: 'Opposites', language: 'es', answer: 'cheap',
    acceptedAnswers: ['inexpensive'], statement: 'Escribe lo contrario de "expensive" en inglés.',
  },
  {
    id: 'cannot-change', kind: 'quiz', title: 'Sequences', key: 2, options: ['list', 'dict', 'tuple', 'set'],
    statement: 'Which of these keeps an order and cannot be changed after it was made?',
  },
  {
    id: 'what-prints', kind: 'quiz', title: 'Ranges', key: 'B', options: ['10', '6', '5', 'an error'],
    statement: 'What does print(sum(range(4))) show?',
  },
  {
    id: 'true-false', kind: 'quiz', title: 'Strings', key: ['False'], options: ['True', 'False'],
    statement: 'A string in Python can be changed in place.',
  },
  {
    id: 'his-her', kind: 'quiz', title: 'Posesivos', language: 'es', key: 1,
    options: ['Ana loves his dog.', 'Ana loves her dog.', 'Ana loves your dog.'],
    statement: '¿Qué frase dice que el perro es de Ana?',
  },
  {
    id: 'capital', kind: 'quiz', title: 'Capitals', key: 'Canberra',
    options: ['Sydney', 'Melbourne', 'Canberra', 'Perth'], statement: 'Which city is the capital of Australia?',
  },
  {
    id: 'uniforms', kind: 'essay', title: 'School uniforms', rubric: { claim: 2, evidence: 4, order: 2 },
    statement: 'Should pupils wear a uniform? Write 150 to 200 words that give a claim, two reasons and an objection.',
    answer:
      'Uniforms spare families money and spare pupils a contest of brands every morning. Critics say they smother character, yet character shows in what we say and do, not in the label on a shirt.',
  },
  {
    id: 'un-viaje', kind: 'essay', title: 'Un viaje', language: 'es', rubric: { claim: 2 },
    statement: 'Cuenta en 120 palabras un viaje que te cambió. Usa el pasado.',
    answer:
      'El verano que cumplí doce años crucé el estrecho en barco con mi abuelo, y al ver su antigua casa entendí por qué callaba tanto cuando le preguntábamos por su infancia.',
  },
]; // biome-ignore format: a table

/** Items, choices and essays, each with what must not be said about it. */
export const ITEM_ACTIVITIES = INPUTS.map((input) => TutorActivity.parse(input));
