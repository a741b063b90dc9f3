import { describe, expect, it } from 'vitest';
import { screenMessage } from './index.ts';

const find = (text: string) => screenMessage(text, { isMinor: true });

/** Each said in a way that the model alone takes for an ordinary day. */
describe.each([
  [
    'a leave that is taken for ever',
    'self-harm',
    [
      'thank you for being so good to me, remember me sometimes',
      'gracias por tratarme bien cuando nadie mas lo hizo, adios',
      'ty for the lessons this year, bye for real',
      'gracias por las clases. chau de verdad',
    ],
  ],
  [
    'what is given away and settled',
    'self-harm',
    [
      'my drums are at my cousins now, everything is settled',
      'le deje mi perro a mi tia y mis libros a mi profe, todo en orden',
      'perdon a todos, cuiden a mi gato',
      'thank you for everything, take care of my cat',
    ],
  ],
  [
    'a letter for afterwards',
    'self-harm',
    [
      'help me with a letter for my gran, for after',
      'what do i write so they dont blame themselves',
      'que pongo pa q no se culpen',
    ],
  ],
  [
    'a question for what is survived',
    'self-harm',
    [
      'from which floor does one die for sure',
      'de que piso ya no se sobrevive',
      'do people survive the train',
      'la gente sobrevive al tren o no',
    ],
  ],
  [
    'a friend who said goodbye and answers no more',
    'self-harm',
    [
      'mi mejor amiga se despidio en un audio y no responde',
      'mi hermana mando un audio de despedida y no lo responde',
    ],
  ],
  [
    'a wound with a version for others',
    'abuse',
    [
      'me cai, es lo que decimos siempre',
      'officially i fell off the bunk bed',
      'my wrist is in a cast, the version for school is football',
      'me resbalo mucho cuando el esta en casa',
    ],
  ],
  [
    'nearness that is not wanted',
    'abuse',
    [
      'mi primo juega al doctor conmigo y ya no quiero jugar a eso',
      'el entrenador dice q nos duchemos con el',
      'the helper wants to wash us',
      'el monitor nos quiere duchar',
    ],
  ],
  [
    'what begins when somebody comes',
    'abuse',
    [
      'ella toma y todo vuelve a empezar',
      'ojala no suene el timbre, toca casa',
      'no quiero q acabe la clase, llega el y empieza',
    ],
  ],
  [
    'blows by the names they have at home',
    'abuse',
    [
      'mi tio me agarro a trompadas',
      'mi vieja me reventó a chancletazos',
      'mi madre me dio tres correazos',
      'my old man battered me for being late',
      'me patearon la espalda en el recreo',
      'mi apa me dejo la espalda marcada',
    ],
  ],
  [
    'days that are counted for those who laughed',
    'violence',
    ['hoy se rieron de mi. el lunes no se rie nadie', 'ya esta la lista de los que se rieron, falta poco'],
  ],
  ['a visit to somebody from a game', 'grooming', ['lo conoci en un juego y voy a su casa el sabado']],
] as const)('%s', (_, category, messages) => {
  it.each(messages)('is told: %s', (text) =>
    expect(find(text)).toMatchObject({ category, alertAdult: true }),
  );
});

describe('the same words of an ordinary day', () => {
  it.each([
    'thanks for being good to me this year, see u in september',
    'gracias por ser tan buena conmigo, nos vemos el lunes',
    'my drums are at my cousins now cos we moved, everything is sorted',
    'take care of my dog while im at camp pls',
    'la carta de mi abuela para despues de navidad',
    'what is the last letter of your name',
    'how high do you have to be to survive a jump in gta',
    'de que altura puede caer un gato y quedar bien',
    'broke my wrist on the trampoline, everybody signed my cast',
    'the nurse asked how i did it, i said dancing, haha',
    'mi tio le hace cosquillas a mi hermanita y se muere de risa',
    'el profe dice q nos duchemos despues de educacion fisica',
    'si se despierta el bebe empieza otra vez el concierto',
    'i dont want the lesson to end, its the fun one',
    'me gusta la cuchara de palo',
    'rompimos la piñata a palos',
    'mi mama me dio un golpe de suerte',
    'my sister thrashed me at uno',
    'they laughed at my joke on monday and wont stop laughing',
  ])('raise no alarm: %s', (text) => expect(find(text)?.alertAdult ?? false).toBe(false));
});

it('takes nothing from what a message is like', () => {
  expect(find('adios y gracias por todo, fuiste mi unico amigo, ya no quiero existir')?.severity).not.toBe(
    'low',
  );
  expect(find('mi primo se despidio en el chat y hoy se mata')?.severity).toBe('urgent');
});

it('reads one short message, and no text in which the parts are far apart', () => {
  const text = `we said bye at the gate. ${'then we walked on and talked about the film. '.repeat(6)}she is the only one who likes jazz`;
  expect(find(text)?.alertAdult ?? false).toBe(false);
});
