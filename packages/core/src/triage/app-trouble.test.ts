import { describe, expect, it } from 'vitest';
import { tellsOfAppTrouble } from './app-trouble.ts';
import { routeMessage } from './index.ts';

describe('a part of the app that stands still', () => {
  it.each([
    'the audio in this lesson does not load',
    "the microphone button won't react when i press it",
    'no suena el audio de este ejercicio',
    'la imagen de la pregunta no carga',
    'the speaker icon does nothing when i click',
    'la flecha de esta pagina no hace nada',
  ])('%s: is for who knows the app', (text) => {
    expect(routeMessage(text, { activity: 'english-item' }).specialist).toBe('triage');
    expect(routeMessage(text).specialist).toBe('triage');
  });

  it.each([
    'the button of my calculator does not work',
    'mi primo dice que la pagina de su juego no carga',
    'the sounds of english are hard',
    'no se ve la diferencia entre las dos frases',
  ])('%s: is nothing of the app', (words) => {
    expect(tellsOfAppTrouble(words, {})).toBe(false);
  });

  it('is a program at a program', () => {
    expect(tellsOfAppTrouble('the image does not show', { activity: 'python' })).toBe(false);
  });
});
