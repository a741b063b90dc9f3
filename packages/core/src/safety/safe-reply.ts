import type { Register } from './register.ts';
import type { SafetyCategory } from './safety-rule.ts';

type Language = 'en' | 'es';
type Words = Record<Language, string>;

const BEGINNINGS: Record<SafetyCategory, Words> = {
  'self-harm': {
    en: 'Thank you for telling me. What you feel matters, and you do not have to carry it alone.',
    es: 'Gracias por contármelo. Lo que sientes importa y no tienes que llevarlo a solas.',
  },
  abuse: {
    en: 'Thank you for telling me. What you describe is not all right, and it is not your fault.',
    es: 'Gracias por contármelo. Lo que cuentas no está bien y no es culpa tuya.',
  },
  grooming: {
    en: 'Thank you for telling me. You have done nothing wrong. Do not send anything more, do not go to meet anybody, and keep the messages.',
    es: 'Gracias por contármelo. No has hecho nada malo. No envíes nada más, no quedes con nadie y guarda los mensajes.',
  },
  violence: {
    en: 'Thank you for telling me. Nobody should get hurt, and this is too much for one person to sort out alone.',
    es: 'Gracias por contármelo. Nadie debe salir herido y esto es demasiado para una sola persona.',
  },
};

/** No number and no service by name: which ones there are depends on the country, and a wrong one costs time. */
const RESTS: Record<Register, Words> = {
  child: {
    en: 'It was brave to say it. Please go to a grown-up you trust now, and tell them what you told me. If you are in danger right now, shout for help or ask somebody to call the emergency number. I am only a computer program, so I will let a grown-up at your school know.',
    es: 'Has sido valiente al decirlo. Ve ahora con una persona mayor de confianza y cuéntale lo mismo que a mí. Si estás en peligro ahora, grita o pide que llamen a emergencias. Yo solo soy un programa, así que avisaré a una persona mayor de tu cole.',
  },
  teen: {
    en: 'Please talk to an adult you trust today. If somebody is in danger now, call your local emergency number. I am a computer program and cannot help with this as a person can, so an adult at your school will be told.',
    es: 'Habla hoy con una persona adulta de confianza. Si alguien corre peligro ahora, llama al número de emergencias. Soy un programa y no puedo ayudarte como una persona, así que se avisará a una persona adulta de tu centro.',
  },
  adult: {
    en: 'Please talk to somebody you trust today, or to a doctor or a counsellor. If somebody is in danger now, call your local emergency number. I am a computer program and cannot help with this as a person can, so somebody responsible at your school will be told.',
    es: 'Habla hoy con alguien de confianza, o con un médico o un profesional. Si alguien corre peligro ahora, llama al número de emergencias. Soy un programa y no puedo ayudarte como una persona, así que se avisará a una persona responsable de tu centro.',
  },
};

/**
 * What is answered instead of a tutor's reply when a message tells of danger, from `high` on. Fixed words: no model
 * writes here.
 */
export function safeReply(category: SafetyCategory, language: Language, register: Register = 'teen'): string {
  return `${BEGINNINGS[category][language]} ${RESTS[register][language]}`;
}

/** Below the fixed words where the school has not written whom to turn to: every school has these. */
const USUAL: Words = {
  en: 'At school you can go to any teacher, to the counsellor or to the office.',
  es: 'En tu centro puedes acudir a cualquier docente, a orientación o a secretaría.',
};

/** Whom one can turn to anywhere; a school's own words are better. */
export function usualContact(language: Language): string {
  return USUAL[language];
}

const QUESTIONS: Record<SafetyCategory, Words> = {
  'self-harm': {
    en: 'What you just wrote made me stop for a moment. How are you, really? Are you thinking of hurting yourself, or is somebody you know?',
    es: 'Lo que acabas de escribir me ha hecho parar un momento. ¿Cómo estás de verdad? ¿Piensas en hacerte daño, o alguien que conoces?',
  },
  abuse: {
    en: 'What you just wrote made me stop for a moment. Is somebody hurting you, scaring you or doing things you do not want? Whatever it is, it is not your fault.',
    es: 'Lo que acabas de escribir me ha hecho parar un momento. ¿Alguien te hace daño, te da miedo o hace cosas que no quieres? Sea lo que sea, no es culpa tuya.',
  },
  grooming: {
    en: 'What you just wrote made me stop for a moment. Is somebody asking you for things, pictures or meetings that feel wrong, or for secrets? You can say no, and it is right to tell an adult.',
    es: 'Lo que acabas de escribir me ha hecho parar un momento. ¿Alguien te pide cosas, fotos, encuentros o secretos que no te parecen bien? Puedes decir que no, y está bien contárselo a un adulto.',
  },
  violence: {
    en: 'What you just wrote made me stop for a moment. Could somebody get hurt, you or another person?',
    es: 'Lo que acabas de escribir me ha hecho parar un momento. ¿Alguien podría salir herido, tú u otra persona?',
  },
};

const OPEN_DOORS: Record<Register, Words> = {
  child: {
    en: 'You can tell me, and please tell a grown-up you trust, too; I will let one at your school know that you may need somebody. If I got it wrong, say so and we go on.',
    es: 'Puedes contármelo, y cuéntaselo también a una persona mayor de confianza; avisaré a una de tu cole de que quizá necesitas a alguien. Si lo he entendido mal, dímelo y seguimos.',
  },
  teen: {
    en: 'You can tell me, and an adult you trust can do more than I can; somebody at your school will hear that you may want to talk. If it was only a manner of speaking, say so and we go on.',
    es: 'Puedes contármelo, y una persona adulta de confianza puede hacer más que yo; alguien de tu centro sabrá que quizá quieres hablar. Si solo era una forma de hablar, dímelo y seguimos.',
  },
  adult: {
    en: 'Somebody you trust can do more than I can. If it was only a manner of speaking, say so and we go on.',
    es: 'Alguien de confianza puede hacer más que yo. Si solo era una forma de hablar, dímelo y seguimos.',
  },
};

/** What is answered where a message only hints at danger: it asks back and leaves the door open. Fixed words, too. */
export function askBack(category: SafetyCategory, language: Language, register: Register = 'teen'): string {
  return `${QUESTIONS[category][language]} ${OPEN_DOORS[register][language]}`;
}
