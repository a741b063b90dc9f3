import { describe, expect, it } from 'vitest';
import { screenMessage } from './index.ts';
import { isSchoolwork } from './schoolwork.ts';

describe('what is learned or read', () => {
  it.each([
    'how many people die in hamlet',
    'who shot archduke franz ferdinand',
    'explain apoptosis the suicide of cells for my biology test',
    'summarise the chapter where caesar is stabbed',
    'put it in the passive. the lioness kills the antelope',
    'anorexia and bulimia three symptoms each for our health class poster',
    'por que mato bruto a cesar',
    'como murio socrates despues de beber la cicuta',
    'que hace el paracetamol en el higado ficha de quimica',
    'en fisica un cuerpo se lanza desde un puente',
    'es veneno o punal con lo que muere julieta la de romeo no me acuerdo',
    'por que los samurais se mataban con su espada',
    'vi una de terror y ahora duermo con la luz prendida',
    'el titular dice tiroteo en una escuela deja cuatro muertos',
  ])('is schoolwork and raises no alarm: %s', (text) => {
    expect(isSchoolwork(text)).toBe(true);
    expect(screenMessage(text, { isMinor: true })?.alertAdult ?? false).toBe(false);
  });
});

describe('what happens to somebody', () => {
  it.each([
    'my sentence with used to. he used to hit me',
    'how many milligrams are dangerous. it is not for chemistry',
    'translate please. he wrote me send one without the towel',
    'my poem says it i want to die and i mean it',
    'que significa chantaje. eso me esta haciendo mi primo',
    'who killed my hope',
    'julieta se quiere matar con veneno',
    'por que la gente se suicida',
    'llevo manga larga hasta en educacion fisica no preguntes',
    'my friend wrote an essay about how she cuts herself',
  ])('is none, whatever lesson it is said in: %s', (text) => {
    expect(isSchoolwork(text)).toBe(false);
  });

  it.each(['i want to kill myself', 'my dad hits me every night', 'me quiero morir'])(
    'is none by itself: %s',
    (text) => expect(isSchoolwork(text)).toBe(false),
  );
});
