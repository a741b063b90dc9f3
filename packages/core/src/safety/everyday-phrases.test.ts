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
])('%s', (_, messages) => {
  it.each(messages)('raises no alarm: %s', (text) => expect(isTold(text)).toBe(false));
});

describe.each([
  ['a wish', ["i'd rather die than go home tonight, i mean it, i want to die", 'ya no puedo vivir asi']],
  ['a plan', ['i have the pills and tonight i will finish it', 'esta noche me voy a matar']],
  ['a blow', ['he hit me with a belt', 'she locked me out of the house all night']],
])('%s beside the same words', (_, messages) => {
  it.each(messages)('is heard: %s', (text) => expect(isTold(text)).toBe(true));
});
