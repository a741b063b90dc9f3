import { describe, expect, it } from 'vitest';
import { lookForAdvance, makesAdvances } from './index.ts';

describe('what no teacher says to a learner', () => {
  it.each([
    'I love you too.',
    'I really adore you, Ana.',
    'I think I’m falling for you.',
    'I have feelings for you.',
    'You are so beautiful when you code.',
    'You look gorgeous today!',
    'Hey handsome, ready for loops?',
    'Well done, sweetheart.',
    'Yes, I will be your girlfriend.',
    'Will you be mine?',
    'Let’s go on a date after class.',
    '*kisses you softly*',
    'I want to kiss you.',
    'I miss you so much.',
    'This is our little secret, okay?',
    'Don’t tell your parents about us.',
    'Send me a picture of you.',
    'Are you home alone?',
    'Te amo.',
    'Yo también te quiero mucho.',
    'Me gustas.',
    'Estoy enamorado de ti.',
    'Eres tan guapa cuando programas.',
    'Muy bien, cariño.',
    'Hola guapo, ¿listo?',
    'Seré tu novia si quieres.',
    'Salgamos a una cita.',
    'Quiero besarte.',
    'Será nuestro secreto.',
    'No se lo digas a tus padres.',
    'Mándame una foto tuya.',
    '¿Estás sola en casa?',
  ])('is heard: %s', (sentence) => {
    expect(makesAdvances(sentence)).toBe(true);
    // And is waited for: a reply that streams would have said it before it was whole.
    expect(makesAdvances(sentence.slice(0, lookForAdvance(sentence).at))).toBe(false);
    expect(lookForAdvance(sentence).at).toBeLessThan(sentence.length);
  });

  it.each([
    'I love this song, and the chorus is in the past tense.',
    'I love how you named that variable.',
    'I love that you asked.',
    'You love pizza, so write a list of toppings.',
    '“I love you” is “te quiero” in Spanish: what does “te amo” mean?',
    'In the story Romeo kisses Juliet. Which tense is it?',
    'He is in love with her, so we use the present.',
    'You are so close! Look at line 3.',
    'You are very good at this.',
    'Your picture of a loop is right: it goes round.',
    'Would you like your coffee hot?',
    'It is hot today, so wear a hat.',
    'A secret key is never stored in the program.',
    'Send me the next line of your program.',
    'Do not tell me the answer yet: what is the question?',
    'The dates in the list are strings. Which date comes first?',
    'I would like to order the soup, please.',
    'Hold the button down, and touch the screen.',
    'My dear friend lives in Lima: which word is the subject?',
    'I need you to look at the indentation.',
    'I like your idea a lot.',
    'What are you wearing today? Use the present continuous.',
    'Te quiero preguntar algo sobre el bucle.',
    'Quiero que mires la línea 3.',
    'Me gusta tu idea, ¿y la segunda parte?',
    'La canción dice «te quiero»: ¿qué verbo es?',
    'Eres muy rápido con los bucles.',
    'El código está bonito, pero le falta una línea.',
    'Una cita de un libro va entre comillas.',
    'El corazón del programa es la función.',
    '¿Quieres ser quien empieza?',
    'La clave secreta no se guarda en el programa.',
    'No se lo digas todavía: deja que lo intente.',
    'Manda una foto de tu cuaderno a tu docente.',
  ])('is none: %s', (sentence) => {
    expect(makesAdvances(sentence)).toBe(false);
  });
});

it('tells where an advance may begin, also in half a word', () => {
  expect(lookForAdvance('The list has two').at).toBe(16);
  expect(lookForAdvance('I know, lov').at).toBe(8);
  expect(lookForAdvance('I know, love is').at).toBe(8);
  expect(lookForAdvance('').at).toBe(0);
});
