import { describe, expect, it } from 'vitest';
import { HALF_SAID_ABUSE_RULES } from './half-said-abuse-rules.ts';
import { HALF_SAID_SELF_HARM_RULES } from './half-said-self-harm-rules.ts';
import { screenMessage } from './index.ts';

const isTold = (text: string) => screenMessage(text, { isMinor: true })?.alertAdult === true;
const isRuled = (text: string) =>
  [...HALF_SAID_SELF_HARM_RULES, ...HALF_SAID_ABUSE_RULES].some(({ pattern }) => pattern.test(text));

describe('what is let be known of oneself', () => {
  it.each([
    'hoy es mi ultima clase, gracias por su paciencia',
    'i dont think ill make it to my birthday',
    'no creo que llegue a navidad',
    'no le veo sentido a levantarme',
    'does it hurt to suffocate',
    'se sufre mucho al ahorcarse',
    'just lettuce since sunday and i feel so light',
    'no he comido nada desde el martes',
    'pronto voy a dejar de molestar',
    'is the beam in the attic strong enough',
    "i'll throw myself off the balcony",
    'ya escribi la carta, esta noche lo hago',
    'my cousin has a plan and i cant talk him out',
    'how do i run away without being found',
    'i slept in the stairwell again',
    'is 600 calories enough for a day',
    'estoy parado en las vias',
    'how many painkillers are too many',
  ])('is heard: %s', (text) => {
    expect(isRuled(text)).toBe(true);
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'this is my last class of the term, i am so happy',
    "i don't think i'll make it to the exam, the bus is late",
    'nada tiene sentido en este ejercicio',
    'does a wasp sting hurt when you die of it, in the book',
    'i just had water since breakfast',
    'is the rope in the gym strong enough to climb',
    'i want to jump off the diving board into the pool',
    'we slept at the park on our camp trip',
    'a burger has 600 calories, is that a lot',
    'how many tablets is too much for a dog',
  ])('is no danger where it is of something else: %s', (text) => expect(isRuled(text)).toBe(false));
});

describe('what is let be known of others', () => {
  it.each([
    'my coach says the special game is just between us',
    'my uncle touches me when we watch films',
    'i play a game to forget that my grandad touches me',
    'mi abuelo me toca cuando nadie ve',
    'cuando mi padre bebe se pone muy malo',
    'every night i feel his hands',
    'mi mama lleva cinco dias sin volver',
    'what happens to kids when the police take their parents, if somebody tells',
    'how do i report my stepdad',
    'i push the desk against my door',
    'my neighbour stares at me and i hate it',
    'he gets so mad when i tell him no',
    'is it my fault because i froze',
    'a promise is a promise but this secret makes my stomach hurt',
    'how do i say no to a grown up who kisses me',
    'how do i cover finger marks',
    'do the marks fade by monday',
    'my stepdad pointed a rifle at my mum',
    'mi tio me bajo el calzon',
    'me pega mi papa',
    'i get punched and spit on at the stop',
    'he gives me money so i keep quiet',
    'how do i know if a guy online is really 15',
    'my boyfriend says nobody can know or he loses his job',
    'he knows where i live because i shared my location',
    'he asked me to put on a skirt for the video call',
    'my mum says if the social worker asks we have to say we eat well',
    'un amigo de discord me quiere pagar el pasaje',
    'i put rat poison in his coffee',
    'they will see what happens when they mess with me',
    'cuanto tarda una bala en llegar a la cabeza',
  ])('is heard: %s', (text) => {
    expect(isRuled(text)).toBe(true);
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'my uncle says the recipe is our secret',
    'when my dad drinks coffee he gets loud',
    'mi mama lleva tres dias sin volver, esta de viaje',
    'i put a chair against the door so the dog stays in',
    'my coach lets me sit next to the piano and i hate it',
    'how do i cover a scar with make up for the play',
    'do the marks on the apples fade',
    'my brother pointed a water gun at me',
    'he gives me sweets and i keep quiet about his surprise party',
    'we put poison in the water for the rats',
  ])('is no danger where it is of something else: %s', (text) => expect(isRuled(text)).toBe(false));
});

describe('what only sounds like danger', () => {
  it.each([
    'my take returns not enough when I take everything',
    'i cut my finger while chopping onions',
    'me corte el dedo picando cebolla',
    'the nurse took blood from my arm and i almost fainted',
    'mi primo me pego un chicle en el pelo',
    'my mums gonna kill me if i lose this jacket',
    'dad showed me how to hold a knife to carve wood',
    'tengo una bolsa de papas en la cama',
    'i cut my own hair and it looks awful',
  ])('raises no alarm: %s', (text) => expect(isTold(text)).toBe(false));
});
