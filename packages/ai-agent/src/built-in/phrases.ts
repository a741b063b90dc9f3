import type { Phrase } from './say.ts';

export const GREETING: Phrase = {
  en: ['Hello! What would you like to work on?', 'Good to see you. What shall we look at today?'],
  es: ['¡Hola! ¿Con qué quieres empezar?', 'Me alegro de verte. ¿Qué miramos hoy?'],
};
export const THANKS: Phrase = {
  en: [
    'You are welcome. What is the next thing you want to understand?',
    'Glad it helped. Shall we try one more?',
  ],
  es: ['De nada. ¿Qué es lo siguiente que quieres entender?', 'Me alegro de que sirva. ¿Probamos con otro?'],
};
export const HELP: Phrase = {
  en: [
    'I am a computer program that tutors: I explain, ask back, give hints and check what you try. I will not do the task for you. Ask me about a word or an idea, say "quiz me", or show me what you have so far. What are you working on?',
  ],
  es: [
    'Soy un programa que da clases: explico, pregunto, doy pistas y miro lo que intentas. No hago la tarea por ti. Pregúntame por una palabra o una idea, di «pregúntame», o enséñame lo que llevas. ¿En qué estás?',
  ],
};
export const NOT_UNDERSTOOD: Phrase = {
  en: [
    'I am not sure what you mean. Is it about an idea, an exercise, or something you wrote?',
    'Can you say it in other words, or show me the part you mean?',
  ],
  es: [
    'No sé si te entiendo. ¿Es sobre una idea, un ejercicio o algo que has escrito?',
    '¿Puedes decirlo con otras palabras o enseñarme la parte?',
  ],
};
export const NOT_THE_ANSWER: Phrase = {
  en: [
    'I will not tell you the answer: finding it is what makes it stay. But I can help you get there.',
    'The answer would be gone by tomorrow; the way to it stays. Here is a step.',
    'That one is yours to find. Let us make it smaller.',
  ],
  es: [
    'La respuesta no te la digo: encontrarla es lo que hace que se quede. Pero te ayudo a llegar.',
    'La respuesta se te olvidaría mañana; el camino no. Va un paso.',
    'Esa la encuentras tú. Vamos a hacerla más pequeña.',
  ],
};
export const TRY_FIRST: Phrase = {
  en: [
    'Write down what you have, however small: a first word, a first line, a guess. Then I can say something about it. What would you try?',
    'More hints will not help before you try. What is your best guess, and how sure are you?',
    'You have not shown me anything yet, and I cannot see your thoughts. Which part could you do already?',
    'A wrong try tells us both more than no try. What would you put if nobody marked it?',
  ],
  es: [
    'Escribe lo que tengas, aunque sea poco: una palabra, una línea, una idea. Así podré decirte algo. ¿Qué probarías?',
    'Más pistas no ayudan si no pruebas. ¿Qué dirías tú, y cómo de seguro estás?',
    'Todavía no me has enseñado nada y no puedo ver lo que piensas. ¿Qué parte sabrías hacer ya?',
    'Un intento fallido nos dice más que ninguno. ¿Qué pondrías si nadie lo corrigiera?',
  ],
};
export const NUDGES: Record<'english-item' | 'quiz' | 'python' | 'essay', Phrase> = {
  'english-item': {
    en: [
      'Read the whole sentence first. Who is it about, and when does it happen?',
      'Which words around it decide what it has to be? Say them aloud.',
      'Have you met a sentence like this one? What was the same in it?',
      'Which two answers would you choose between, and what speaks for each?',
    ],
    es: [
      'Lee primero la frase entera. ¿De quién habla y cuándo pasa?',
      '¿Qué palabras de alrededor lo deciden? Dilas en voz alta.',
      '¿Has visto una frase parecida? ¿Qué tenía igual?',
      '¿Entre qué dos respuestas dudarías y qué habla a favor de cada una?',
    ],
  },
  quiz: {
    en: [
      'Say the question in your own words first. What exactly does it ask for?',
      'Go through what is offered one by one: for each, what would have to be true?',
      'Which part of it are you sure about? Begin there, and say what follows from it.',
      'What would a friend get wrong here, and why?',
    ],
    es: [
      'Di primero la pregunta con tus palabras. ¿Qué pide exactamente?',
      'Mira lo que se ofrece de uno en uno: ¿qué tendría que ser verdad en cada caso?',
      '¿De qué parte estás seguro? Empieza por ahí y di qué se sigue de ella.',
      '¿En qué se equivocaría aquí un amigo, y por qué?',
    ],
  },
  python: {
    en: [
      'Take the smallest example and do it by hand, on paper. What do you do first, and what do you repeat?',
      'What goes in, and what must come out? Say both in one sentence each.',
      'Say the way to the result in plain words, one step a line. Which of the steps can you write already?',
      'Which value has to be remembered from one step to the next? Give it a name.',
    ],
    es: [
      'Toma el ejemplo más pequeño y hazlo a mano, en papel. ¿Qué haces primero y qué repites?',
      '¿Qué entra y qué tiene que salir? Di cada cosa en una frase.',
      'Cuenta el camino al resultado con palabras, un paso por línea. ¿Qué pasos sabes escribir ya?',
      '¿Qué valor hay que recordar de un paso al siguiente? Ponle nombre.',
    ],
  },
  essay: {
    en: [
      'What is the one thing a reader should believe at the end? Write it in one sentence.',
      'Who reads this, and what do they think before they begin?',
      'Which reason would convince somebody who disagrees with you? Begin with that one.',
      'What have you seen or lived yourself that belongs here? Tell it in one sentence.',
    ],
    es: [
      '¿Qué debe creer quien te lea al terminar? Escríbelo en una frase.',
      '¿Quién va a leerlo y qué piensa antes de empezar?',
      '¿Qué razón convencería a alguien que no está de acuerdo contigo? Empieza por esa.',
      '¿Qué has visto o vivido tú que venga al caso? Cuéntalo en una frase.',
    ],
  },
};
export const WORKED_EXAMPLE: Phrase = {
  en: ['Here is a task of the same kind that you have solved already:'],
  es: ['Este es un ejercicio del mismo tipo que ya has resuelto:'],
};
export const YOUR_TURN: Phrase = {
  en: ['Which step of it can you use in yours?', 'What is the same in your task, and what is different?'],
  es: ['¿Qué paso puedes usar en el tuyo?', '¿Qué es igual en tu ejercicio y qué cambia?'],
};
export const CHECK_IT: Phrase = {
  en: ['Press Check and see: it is quicker than asking me. Why do you think so?'],
  es: ['Pulsa Comprobar y lo ves: es más rápido que preguntarme. ¿Por qué lo crees?'],
};
export const RIGHT: Phrase = {
  en: ['Yes, that is it. How did you know?', 'That is right. Can you say why?'],
  es: ['Sí, así es. ¿Cómo lo has sabido?', 'Correcto. ¿Puedes decir por qué?'],
};
export const EXPLAINED: Phrase = {
  en: ['How would you say that in your own words?', 'Can you make an example of your own?'],
  es: ['¿Cómo lo dirías con tus palabras?', '¿Puedes poner un ejemplo tuyo?'],
};
export const IN_OTHER_LANGUAGE: Phrase = {
  en: ['(The lesson is in Spanish.)'],
  es: ['(La lección está en inglés.)'],
};
export const NOTHING_FOUND: Phrase = {
  en: [
    'I have no lesson about that. Tell me where you met it: in which sentence, or in which line of code?',
    'My courses say nothing about it. What do you know about it already?',
  ],
  es: [
    'No tengo ninguna lección sobre eso. ¿Dónde te ha salido: en qué frase o en qué línea de código?',
    'Mis cursos no dicen nada de eso. ¿Qué sabes ya?',
  ],
};
export const NOTHING_FOUND_OF_TASK: Phrase = {
  en: [
    'My lessons do not say. Which words of the task does your question come from, and what could they mean?',
    'I cannot look that up for you. What do you know about it, and what would you try first?',
    'I have nothing on that. What would you answer if you had to say it now, and why?',
  ],
  es: [
    'Mis lecciones no lo dicen. ¿De qué palabras del enunciado sale tu pregunta y qué podrían querer decir?',
    'Eso no te lo puedo buscar. ¿Qué sabes de ello y qué probarías primero?',
    'De eso no tengo nada. ¿Qué dirías si tuvieras que contestar ahora, y por qué?',
  ],
};
