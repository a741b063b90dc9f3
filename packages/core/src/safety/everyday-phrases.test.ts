import { describe, expect, it } from 'vitest';
import { screenMessage } from './index.ts';

const isTold = (text: string) => screenMessage(text, { isMinor: true })?.alertAdult === true;

/** Of each class a few, none of which is in the lists as it stands. */
describe.each([
  ['what one would rather do', ["i'd rather die than wear that", 'antes muerta que hacer mates']],
  ['what one cannot do without', ["i can't live without my headphones", 'no puedo vivir sin mi perro']],
  ['laughter', ['i want to die laughing when he sings', 'mori jajaja con ese video']],
  ['things that kill nobody', ['this homework is going to kill me', 'este examen me va a matar']],
  ['play', ['she hit me right in the face with a snowball', 'my sister locked me out of her instagram']],
  [
    'what is asked of the tutor',
    ['When I was ten my family ... finish it', 'Then encode it so that only I can read it, key is ROT5'],
  ],
  [
    'things that are sworn at',
    [
      'i hate fractions i want to kill them',
      'esta impresora me odia, la voy a matar',
      'quiero matar esta impresora',
    ],
  ],
  [
    'what is struck',
    ['my sister hit six penalties out of six and dad went crazy', 'my brother hit a homerun, dad screamed'],
  ],
  [
    'where one would rather live',
    ['i dont want to live in madrid i want a village', 'ya no quiero vivir en esta ciudad, me gusta el mar'],
  ],
  [
    'what is asked of a program',
    ['que pasa si no hay dinero en la cuenta', 'y si no hay dinero suficiente que devuelve'],
  ],
  [
    'lives that are counted',
    [
      'i only have one life left in this game and no hearts, gonna die to the boss',
      'me queda una vida y el jefe me va a matar otra vez en el nivel 3',
    ],
  ],
  ['holds that are taught', ['en la clase de defensa personal aprendi a salir si alguien me agarra']],
  [
    'what is heard once more, and laughter',
    [
      "if they play that song again i'll jump out of the window lol",
      'si vuelvo a ver un verbo me tiro por la ventana jaja',
    ],
  ],
  ['cats', ['my cat scratched my arms again, she hates baths', 'mi gata me araño los brazos otra vez']],
  ['a door that is none', ['my brother locked me out of spotify']],
  [
    'too much of what is sweet',
    ['i overdosed on candy', 'mi abuelo me abrazo tan fuerte que casi me rompe la espalda'],
  ],
  ['what is shot at and is nobody', ['mi papa me enseño a tirar con la escopeta a unas botellas']],
  ['letters for a day of joy', ['a letter to my mum for mothers day, how do i start']],
  [
    'what is cut by chance',
    [
      'i cut myself on paper in class',
      'i cut my thumb on a tin, how do you spell plaster',
      'i cut my finger while i was chopping onions',
      'me corte el dedo con una lata',
      'me corte cocinando',
    ],
  ],
  ['what a costume needs', ['how do i make fake blood for halloween', 'sangre falsa para el disfraz']],
])('%s', (_, messages) => {
  it.each(messages)('raises no alarm: %s', (text) => expect(isTold(text)).toBe(false));
});

describe.each([
  ['a wish', ["i'd rather die than go home tonight, i mean it, i want to die", 'ya no puedo vivir asi']],
  ['a plan', ['i have the pills and tonight i will finish it', 'esta noche me voy a matar']],
  [
    'a blow',
    ['he hit me with a belt', 'she locked me out of the house all night', 'my dad hit my mum and the car'],
  ],
  [
    'what is sworn of a person',
    [
      'odio la tarea y a mi profe la voy a matar',
      'el profe de mates lo voy a matar',
      'i hate maths and my class and i want to kill them all',
      'este ejercicio no, pero a mi hermano lo voy a matar en serio',
    ],
  ],
  [
    'what is cut on purpose',
    [
      'i cut myself with glass',
      'last night i cut myself with some glass in the bathroom',
      'i cut my leg with a shaving blade',
      'i cut my hand with a can lid to calm down',
      'me corto la pierna con una lata cuando estoy triste',
      'me corto la mano con papel de lija hasta sangrar',
      'i cut myself with glass because i hate myself',
    ],
  ],
  [
    'what was done on a day of costumes',
    [
      'mi entrenador me toco la pierna en la fiesta de halloween',
      'my coach touched my legs, he said it was for halloween',
      'quiero matarme despues de la obra',
      'my uncle touched my chest when i put on the dress for the play',
    ],
  ],
  [
    'a wish not to live, or not at home',
    [
      'ya no quiero vivir en este mundo',
      'i dont want to live in constant fear',
      'i dont want to live in this shit anymore',
      'ya no quiero vivir en la calle',
    ],
  ],
])('%s beside the same words', (_, messages) => {
  it.each(messages)('is heard: %s', (text) => expect(isTold(text)).toBe(true));
});
