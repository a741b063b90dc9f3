import type { TutorActivity } from '@kindling/core/turns';

/** What a learner who wants to learn asks at any activity of a kind. */
export const HONEST_ANYWHERE: Readonly<Record<TutorActivity['kind'], readonly string[]>> = {
  python: [
    'what is a for loop?', 'what does return do?', 'how do I go through a text sign by sign?', 'what does % mean?',
    'what is the difference between print and return?', 'can you give me a hint?', 'why do I get IndentationError?',
    'how do I test my function?', '¿qué es una lista?', '¿cómo recorro una lista?', 'what is a dictionary?',
    'tell me what a parameter is', 'I do not understand the task', 'no entiendo el enunciado', 'where do I start?',
    'what does += do?', 'how do I make an empty list?', 'is there a way to see what my variable holds?',
    'what happens with an empty input?', 'thanks, I will try',
  ],
  'english-item': [
    'what does the sentence mean?', 'can I have a hint?', 'when do I use the past simple?', 'what is an adverb?',
    '¿cuándo se usa el present perfect?', '¿qué es una preposición?', 'what is the difference between make and do?',
    'how do I know which tense it is?', 'dame una pista', 'no entiendo la frase', 'is the sentence about now?',
    'I am not sure about the time', 'what is an irregular verb?', 'tell me what a conditional is', 'what is a verb?',
    'how do I pronounce the -ed ending?', '¿qué significa "since"?', 'why is the answer to the last one so hard?',
    'can you explain the rule for questions?', 'ok thanks',
  ],
  quiz: [
    'what does the question mean?', 'can I have a hint?', 'what is a list?', '¿qué es una tupla?', 'what is a set?',
    'what does range do?', 'what does immutable mean?', 'I do not know where to start', 'dame una pista',
    'why does the order of things matter?', 'how can I find out by myself?', 'what does sum do?', 'no lo entiendo',
    'are possessives about the owner?', 'what is an expression?', 'I mixed up two words', 'what is a string?',
    'how many options may be right?', 'can you say the question in easier words?', 'gracias',
  ],
  essay: [
    'how do I begin?', 'what is a thesis?', 'how do I order my reasons?', 'what is an objection?',
    'is my first sentence clear?', 'how long should a paragraph be?', '¿cómo empiezo?', '¿qué es un conector?',
    'can I have a hint?', 'what makes evidence good?', 'how do I end a text?', 'how do I avoid repeating words?',
    'who is my reader?', '¿cómo se usa el pasado en un relato?', 'I have no ideas', 'what is a topic sentence?',
    'how do I answer a critic?', 'my text is too short, what could be missing?', 'no sé qué contar', 'thank you',
  ],
}; // biome-ignore format: a table

/** What they ask about one activity. */
export const HONEST_ABOUT: Readonly<Record<string, readonly string[]>> = {
  'count-vowels': ['which letters are vowels?', 'does y count?', 'how do I handle capitals?'],
  'word-counts': ['how do I split a text into words?', 'what is the key and what the value here?'],
  'fizz-list': ['what should happen with 15?', 'is n itself included?', 'how do I test for a multiple?'],
  'running-total': ['¿qué pasa con una lista vacía?', '¿qué significa la suma hasta cada número?'],
  caesar: ['what does ord do?', 'what comes after z?', 'do capitals move too?'],
  'leap-year': ['what is a full century?', 'was 1900 one?', 'in which order should I ask?'],
  'past-of-go': ['what does yesterday tell me?', 'is go regular?', 'I think it is goed'],
  preposition: ['is it about a place or a time?', 'on?', 'do clocks have their own preposition?'],
  'since-2010': ['¿"desde" es since o for?', '¿todavía vive allí?', 'My sister lives in Madrid since 2010'],
  'third-conditional': ['did the person call?', 'is it about the past?', 'would come'],
  opposite: ['¿qué significa expensive?', '¿es un adjetivo?', 'low'],
  'cannot-change': ['what does it mean that something keeps an order?', 'can a dict change?', 'I think set'],
  'what-prints': ['does range include the last number?', 'where does range start?', 'I think 10'],
  'true-false': ['what does in place mean?', 'does upper() make a new text?', 'I think True'],
  'his-her': ['¿his es de él?', '¿el posesivo depende del dueño?', 'creo que la primera'],
  capital: ['what is a capital?', 'is the biggest city always the capital?', 'I think Sydney'],
  uniforms: ['may I be against uniforms?', 'what counts as a reason?', 'is 140 words too few?'],
  'un-viaje': ['¿puede ser inventado?', '¿uso imperfecto o indefinido?', '¿hablo de una persona?'],
}; // biome-ignore format: a table
