import { describe, expect, it } from 'vitest';
import { routeMessage } from './index.ts';
import { showsOwnText } from './shows-own-text.ts';

describe('a text of one’s own', () => {
  it.each([
    'i wrote a poem about my street, be honest',
    'te copio el diálogo de mi obra: —¿Sales? —No. ¿Suena natural?',
    'escribí una carta para mi casera, ¿se entiende?',
    'my monologue for the audition, what do you think',
    'hice un haiku del metro, ¿qué tal?',
    'Subject: broken window. Dear Mrs Lane, yesterday my ball has hit your window',
    'Asunto: cambio de grupo. Estimada directora, quisiera pedirle que me cambien al de la tarde',
    'corrígeme esto: My brother have two cats and they sleeps all day',
    'la profe dice que es largo, te paso el párrafo: When I was small we lived near the river and we swam',
    'they want 250 words and i have 310, bad?',
    'me pidieron 120 palabras y me salieron 95, ¿son muy pocas?',
  ])('%s: is read by who helps with texts', (text) => {
    expect(routeMessage(text).specialist).toBe('writing');
  });

  it.each([
    'lei un poema precioso, que opinas de la poesia',
    "let's act out my story, you are the wolf",
    'mi novio me escribio una carta',
    'my program prints my story twice, what do you think',
    'i know about 500 words by now',
    'subject: what does it mean',
    'check the error: name x is not defined here',
  ])('%s: is none that is only spoken of', (words) => {
    expect(showsOwnText(words, {})).toBe(false);
  });

  it('is left to what is open beside it', () => {
    expect(showsOwnText('my letter, is it ok', { activity: 'english-item' })).toBe(false);
  });
});
