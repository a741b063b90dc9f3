import type { Phrase } from './say.ts';

/** What is said about the order of ideas. */
export const BEFORE: Phrase = {
  en: ['Before **{title}** it helps to know:'],
  es: ['Antes de **{title}** conviene saber:'],
};
export const NOTHING_BEFORE: Phrase = {
  en: ['For **{title}** you need nothing before: you can begin.'],
  es: ['Para **{title}** no hace falta nada antes: puedes empezar.'],
};
export const FURTHER: Phrase = {
  en: ['Those stand on {names}.'],
  es: ['A su vez se apoyan en {names}.'],
};
export const SHOWN: Phrase = {
  en: ['you: {percent} % in “{skill}”'],
  es: ['tú: {percent} % en «{skill}»'],
};
export const NOT_SHOWN: Phrase = { en: ['not shown yet'], es: ['aún no demostrado'] };
export const READY: Phrase = {
  en: ['Yes: all that **{title}** needs you have shown without help.'],
  es: ['Sí: todo lo que necesita **{title}** lo has demostrado sin ayuda.'],
};
export const NOT_READY: Phrase = {
  en: ['Nearly: something that **{title}** needs is not sure yet.'],
  es: ['Casi: algo que necesita **{title}** todavía no está seguro.'],
};
export const CANNOT_TELL: Phrase = {
  en: ['I have seen too little of yours to say. Look at the list yourself.'],
  es: ['He visto muy poco de lo tuyo para decirlo. Mira tú la lista.'],
};
export const WHICH_KNOWN: Phrase = {
  en: ['Which of these could you explain to a friend?'],
  es: ['¿Cuál de ellas sabrías explicarle a un amigo?'],
};
export const BEGIN_WITH: Phrase = {
  en: ['I would begin with **{title}**. What do you know about it already?'],
  es: ['Yo empezaría por **{title}**. ¿Qué sabes ya de eso?'],
};
export const OPENS: Phrase = {
  en: ['With **{title}** you can go on to:'],
  es: ['Con **{title}** puedes seguir con:'],
};
export const OPENS_NOTHING: Phrase = {
  en: ['No other idea of the course waits for **{title}**. Where would you like to use it?'],
  es: ['Ninguna otra idea del curso espera a **{title}**. ¿Dónde te gustaría usarla?'],
};
export const WHICH_NEXT: Phrase = {
  en: ['Which of them would you like to look at?'],
  es: ['¿Cuál quieres mirar?'],
};
export const FIRST: Phrase = {
  en: ['**{first}** first: **{second}** stands on it.'],
  es: ['Primero **{first}**: **{second}** se apoya en eso.'],
};
export const EITHER_FIRST: Phrase = {
  en: ['Neither **{first}** nor **{second}** needs the other: begin where you like, say here.'],
  es: ['Ni **{first}** ni **{second}** necesita lo otro: empieza por donde quieras, por ejemplo aquí.'],
};
export const BEFORE_WHAT: Phrase = {
  en: ['Before what? Name the idea: a loop, a list, a function …'],
  es: ['¿Antes de qué? Di la idea: un bucle, una lista, una función …'],
};
