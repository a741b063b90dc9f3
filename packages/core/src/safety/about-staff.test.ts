import { describe, expect, it } from 'vitest';
import { isAboutStaff } from './index.ts';
import type { SafetyCategory } from './safety-rule.ts';

const about = (category: SafetyCategory, ...messages: string[]) =>
  isAboutStaff({ category, severity: 'high', alertAdult: true }, messages);

describe('danger from staff', () => {
  it.each([
    'my teacher touches me',
    'the P.E. Teacher looks at us when we change',
    'my coach told me to keep it a secret',
    'my coach asked me if i want to come to his house',
    'i went to my coach’s house and he locked the door',
    'i have been talking to my coach every night',
    'i told my teacher that my coach hits me',
    'i told my coach and then he touched me',
    'i asked my tutor for help. he put his hand on my leg',
    'mi entrenador me manda fotos',
    'la Directora me pega',
    'mi profe dice que es nuestro secreto',
    'se lo dije al profe y luego el me encerró',
    'le conté a mi madre que el monitor me toca',
  ])('is heard of in either language: %s', (message) => {
    expect(about('abuse', message)).toBe(true);
    expect(about('grooming', message)).toBe(true);
  });

  it('is heard of in what was said just before', () => {
    expect(about('abuse', 'its about my coach', 'he touches me')).toBe(true);
  });
});

describe('staff who were told, or know of it,', () => {
  it.each([
    'my dad hits me. I told my teacher',
    'I told my teacher about it but she did not believe me, my uncle still comes to my room',
    'he hits me every day. i told my teacher and she said i should write here',
    'my stepdad hurts me, should i tell my teacher?',
    'can i talk to the school counsellor about what my uncle does',
    'my teacher saw my bruises, dad did it',
    'My English teacher noticed and asked me what happened. My mum hits me',
    'a man online wants pictures. my coach knows',
    'my teacher doesn’t believe me that my brother touches me',
    'i want to let my teacher know that my dad beats me',
    'mi padre me pega. se lo conté a la profe',
    'mi tío me toca y ya se lo dije a mi profesora de inglés',
    'mi padrastro me pega, ¿puedo hablar con la orientadora?',
    'la profe no me cree, mi primo me hace daño',
    'mi profe vio mis moratones, fue mi madre',
    'alguien me pide fotos, le pregunté a mi tutora',
  ])('are no reason to hide it from them: %s', (message) => {
    expect(about('abuse', message)).toBe(false);
    expect(about('grooming', message)).toBe(false);
  });
});

it('is no matter of what is planned against staff, or told of nobody of them', () => {
  expect(about('abuse', 'my dad hits me')).toBe(false);
  expect(about('violence', 'i will stab my teacher')).toBe(false);
  expect(about('self-harm', 'my teacher saw my arms')).toBe(false);
});
