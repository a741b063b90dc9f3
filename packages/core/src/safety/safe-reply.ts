import type { SafetyCategory } from './safety-rule.ts';

const BEGINNINGS: Record<SafetyCategory, { en: string; es: string }> = {
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

const REST = {
  en: 'Please talk to an adult you trust today. If somebody is in danger now, call your local emergency number. I am a computer program and cannot help with this as a person can, so an adult at your school will be told.',
  es: 'Habla hoy con una persona adulta de confianza. Si alguien corre peligro ahora, llama al número de emergencias. Soy un programa y no puedo ayudarte como una persona, así que se avisará a una persona adulta de tu centro.',
};

/**
 * What is answered instead of a tutor's reply when `screenMessage` found something from `high` on. Fixed words: no
 * model writes here.
 */
export function safeReply(category: SafetyCategory, language: 'en' | 'es'): string {
  return `${BEGINNINGS[category][language]} ${REST[language]}`;
}
