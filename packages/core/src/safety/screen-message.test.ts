import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAFETY_CATEGORIES, safeReply, screenMessage } from './index.ts';

const find = (text: string) => screenMessage(text, { isMinor: true });

describe('danger to oneself', () => {
  it.each([
    'I want to die',
    'i just wanna kill myself',
    "I don't want to live anymore",
    'i dont want to wake up tomorrow',
    'I wish I was never born',
    'Everyone would be better off without me',
    "I've been cutting myself",
    'i cut my arms when im sad',
    'kms',
    'i keep thinking about suicide',
    'I tried to kill myself last year',
    "there's no point in living",
    'i feel suicidal',
    'Quiero morirme',
    'ya no quiero vivir',
    'me quiero matar',
    'a veces pienso en suicidarme',
    'me corto los brazos cuando estoy triste',
    'estarían mejor sin mí',
    'ojalá no hubiera nacido',
    'no tiene sentido seguir viviendo',
    'he intentado suicidarme',
    'I make myself throw up after lunch',
    'ive been starving myself for weeks',
    'mañana me tiro de la azotea',
    'me voy a lanzar del balcón',
  ])('is high or worse: %s', (text) => {
    expect(find(text)).toMatchObject({ category: 'self-harm', alertAdult: true });
    expect(find(text)?.severity).not.toBe('low');
  });

  it.each([
    "I'm going to kill myself tonight",
    'i took all the pills, the whole bottle',
    'I wrote a suicide note',
    'esta noche me mato',
    'voy a quitarme la vida hoy',
    'me he tomado todas las pastillas',
  ])('is urgent: %s', (text) => {
    expect(find(text)).toMatchObject({ category: 'self-harm', severity: 'urgent', alertAdult: true });
  });

  it.each(['i hate my life', "I can't take it anymore", 'odio mi vida', 'I feel so worthless'])(
    'is a sign, told to an adult of a minor only: %s',
    (text) => {
      expect(find(text)).toMatchObject({ category: 'self-harm', severity: 'low', alertAdult: true });
      expect(screenMessage(text, { isMinor: false })).toMatchObject({ severity: 'low', alertAdult: false });
    },
  );
});

describe('abuse', () => {
  it.each([
    'my dad hits me when he drinks',
    'My stepdad beat me again',
    'my uncle touches me in places',
    "I'm scared to go home",
    'my coach came into my room at night',
    'I was raped',
    'mi padre me pega',
    'Mi padrastro me tocó ahí abajo',
    'me da miedo volver a casa',
    'mi tío abusa de mí',
    'me obligó a desnudarme',
  ])('is high or worse: %s', (text) => {
    expect(find(text)).toMatchObject({ category: 'abuse', alertAdult: true });
    expect(find(text)?.severity).not.toBe('low');
  });

  it.each(['the kids at school make fun of me', "I'm being bullied", 'me hacen bullying'])(
    'is a sign: %s',
    (text) => {
      expect(find(text)).toMatchObject({ category: 'abuse', severity: 'low' });
    },
  );
});

describe('grooming', () => {
  it.each([
    'a man online asked me for pictures without my clothes',
    'someone on discord asks me to send nudes',
    'he told me to keep it secret and not tell my parents',
    'he told me to keep our chats a secret from my parents',
    'a man wants me to keep what we talk about secret',
    'he asked where I live',
    "this guy says he'll share my photos",
    'un chico de internet me pide fotos desnuda',
    'a man in a game wants a photo of me without clothes',
    'en el juego un señor me pidio mi direccion',
    'alguien me pidió que no se lo diga a mis padres',
    'me pregunta dónde vivo y si estoy sola',
    'he quedado con un chico que conocí por internet',
    "I'm going to meet a guy I met online",
  ])('is high or worse: %s', (text) => {
    expect(find(text)).toMatchObject({ category: 'grooming', alertAdult: true });
    expect(find(text)?.severity).not.toBe('low');
  });
});

describe('violence', () => {
  it.each([
    "I'm going to kill my teacher",
    'I want to stab him',
    'i have a knife in my backpack at school',
    "I'm going to shoot up the school",
    'how do I make a bomb',
    'voy a matar a mi profesor',
    'llevo una navaja en la mochila',
    'cómo se hace una bomba',
    'they said they will beat up me after class, he wants to kill me',
    'me quieren dar una paliza',
  ])('is high or worse: %s', (text) => {
    expect(find(text)).toMatchObject({ category: 'violence', alertAdult: true });
    expect(find(text)?.severity).not.toBe('low');
  });
});

describe('everyday words', () => {
  it.each([
    'How do I kill a process in Python?',
    "I'm dying of laughter",
    'this homework is killing me',
    'my mum is going to kill me if I fail',
    'me muero de hambre',
    'mi madre me va a matar si suspendo',
    'I want to kill the dragon but I keep losing',
    'what is the deadline?',
    'my phone died',
    'Shoot me an email',
    'I could murder a pizza',
    "I don't want to die in this level, how do I jump?".replace('die', 'lose'),
    'Quiero matar el tiempo',
    'cut the string at index 3',
    'how do I split a list and hit enter',
    'I hit my knee playing football',
    'my teacher gave me a book',
    'I want to meet my friend at the park',
    'Can you touch the file? touch is a command',
    'quiero cortarme el pelo',
    'Quiero cortar la cadena en dos',
    'the bomb icon in my game has a bug',
    'I met my best friend in primary school',
    'I have a gun in my game class Player',
    'I never want to hurt anyone',
    "mum won't let me eat sweets before dinner",
    'mamá no me deja comer dulces antes de cenar',
    'dad burned the steak again',
    "I don't eat fish because I don't like it",
    'I hurt myself playing basketball',
    'me hice daño en el tobillo jugando al fútbol',
    'no quiero morir de aburrimiento',
    'how many kms is it to the moon? 5 kms?',
  ])('mean nothing worse: %s', (text) => {
    expect(find(text)?.alertAdult ?? false).toBe(false);
  });

  it.each([
    'In the book, he wants to kill himself. How do I describe that?',
    'I am writing an essay about suicide: I have been thinking about suicide statistics',
    '¿Qué significa «me quiero morir»?',
  ])('inside a story are a sign at most: %s', (text) => {
    expect(find(text)?.severity ?? 'low').toBe('low');
    expect(find(text)?.alertAdult ?? false).toBe(false);
  });
});

it('is not fooled by capitals, accents, blanks, invisible signs or stretched letters', () => {
  for (const text of [
    'I WANT   TO\nDIE',
    'Ｉ want to die',
    'i want to d\u200Bie',
    'i waaaant to dieee',
    'QUIERO MORÍR',
  ]) {
    expect(find(text), text).toMatchObject({ category: 'self-harm' });
  }
});

it('answers for any text without getting lost in it, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 4000 }), (text) => {
      const from = performance.now();
      find(text);
      expect(performance.now() - from).toBeLessThan(2000);
    }),
    { numRuns: 60 },
  );
});

describe('the fixed answer', () => {
  it.each(SAFETY_CATEGORIES)(
    'about %s names a person to talk to and whom to call, in both languages',
    (category) => {
      expect(safeReply(category, 'en')).toMatch(/adult you trust/);
      expect(safeReply(category, 'en')).toMatch(/emergency number/);
      expect(safeReply(category, 'es')).toMatch(/persona adulta de confianza/);
      expect(safeReply(category, 'es')).toMatch(/emergencias/);
    },
  );

  it('says that somebody is told, so that nobody feels tricked', () => {
    expect(safeReply('abuse', 'en')).toMatch(/at your school/);
    expect(safeReply('abuse', 'es')).toMatch(/de tu centro/);
  });
});

describe('a game', () => {
  it.each([
    'i want to kill myself, not even minecraft helps anymore',
    'ya no quiero vivir, ni el fortnite me gusta ya',
    'my dad hits me when i play fortnite',
    'my dad hits me when i lose in fortnite',
    'mi padrastro me pega si juego minecraft',
    'i will shoot everyone at school like in gta',
  ])('is named beside a danger, which is told: %s', (text) => expect(find(text)?.alertAdult).toBe(true));

  it.each([
    'i want to die in minecraft',
    'en minecraft quiero matar a todos',
    'i killed a guy with a knife in gta',
    'my brother beat me in fortnite',
    'mi sim se murio en los sims y mato a mi otro sim',
  ])('is where it happens: %s', (text) => expect(find(text)?.alertAdult ?? false).toBe(false));
});
