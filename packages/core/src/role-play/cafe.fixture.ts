import { type RolePlay, toRolePlay } from './role-play.ts';

const CAFE = {
  situation: 'Entras en una cafetería.',
  learnerRole: 'Cliente',
  partner: { name: 'Sean', role: 'Camarero' },
  goal: 'Pedir algo y pagar.',
  targetLanguage: [
    { text: 'Could I have…?', gloss: '¿Me pone…?' },
    { text: 'How much is…?', gloss: '¿Cuánto cuesta…?' },
    { text: 'some', gloss: 'algo de' },
  ],
  turns: [
    { partner: 'Hello! What can I get you?', task: 'Pide de beber.', model: 'Could I have a tea, please?' },
    { partner: 'Anything to eat?', task: 'Pide de comer.', model: 'Some soup, please.' },
    { partner: 'Is that all?', task: 'Pregunta el precio.', model: 'Yes. How much is it?' },
    { partner: 'Ten euros.', task: 'Paga.', model: 'Here you are.' },
  ],
  closing: 'Goodbye!',
  success: [
    { key: 'polite', text: 'Pide con educación.' },
    { key: 'price', text: 'Pregunta el precio.' },
  ],
  script: {
    version: 1,
    steps: [
      {
        key: 'drink',
        turn: 1,
        simpler: 'What do you want to drink?',
        gloss: 'Te pregunta qué quieres tomar.',
        frame: 'Could I have {drink:a tea}, please?',
        needs: [{ slot: 'drink', kind: 'drink', ask: 'And to drink?' }],
        branches: [{ when: { slot: 'drink', in: ['beer'] }, say: 'No beer here. A water for you.' }],
      },
      {
        key: 'food',
        turn: 2,
        simpler: 'Food?',
        gloss: 'Te pregunta qué comes.',
        frame: 'Some soup, please.',
        needs: [
          { slot: 'food', kind: 'food', ask: 'What food?' },
          { slot: 'quantity', kind: 'quantity', ask: 'How many?' },
        ],
        branches: [{ when: { answer: 'no' }, say: 'No food, then.', next: 'pay' }],
      },
      {
        key: 'price',
        turn: 3,
        simpler: 'Anything else?',
        gloss: 'Te pregunta si es todo.',
        frame: 'How much is it?',
        needs: [{ slot: 'asked', kind: 'question', ask: 'A question?' }],
      },
      {
        key: 'pay',
        turn: 4,
        say: 'Ten euros for the {drink:drink}.',
        simpler: 'Ten.',
        gloss: 'Te dice el precio.',
        frame: 'Here you are.',
        needs: [{ slot: 'paid', phrases: ['here you are', 'card'], ask: 'Card or cash?' }],
        branches: [{ when: { missing: 'paid' }, say: 'Pay tomorrow, then.' }],
      },
    ],
    criteria: [
      { key: 'polite', any: ['could I have', "I'd like"], and: ['please'] },
      { key: 'price', any: ['how much'] },
    ],
  },
};

export const cafe: RolePlay = toRolePlay({ key: 'cafe', title: 'Café', level: 'A1', content: CAFE });
