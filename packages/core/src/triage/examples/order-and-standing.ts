import type { MessagesBySpecialist } from './read-messages.ts';

/** What comes before an idea and after it, and how somebody stands in a subject or an idea, in both languages. */
export const ORDER_AND_STANDING: MessagesBySpecialist = {
  triage: '',
  concepts: `what do i need before recursion | what should i already know to learn classes | do dictionaries need lists first | is it ok to learn while before for | whats needed for list comprehension | what do functions build on | which ideas does inheritance use | do i have to know loops to understand recursion | what are loops good for later | what can i learn once i know lists | where do tuples lead to | is there anything before variables | explain sets with an example i can run | show me f-strings in a program i can try | a small program with a while loop please, to play with | give me an example of slicing that runs | qué hace falta para las clases | qué tengo que dominar para entender la recursión | los diccionarios necesitan las listas | se puede aprender while antes que for | en qué se apoyan las funciones | para qué me servirán luego los bucles | qué puedo aprender cuando sepa listas | hay algo antes de las variables | explícame los conjuntos con un ejemplo que funcione | un programita con un bucle while para probar | enséñame las f-strings en un programa que pueda tocar | un ejemplo de rebanadas que se pueda ejecutar`,
  practice: '',
  progress: `which python ideas am i still shaky on | what in python do i know best | where do i stand with functions | show me how sure i am of loops | have i got lists yet | did i master strings already | what are my gaps in python | how far am i with classes | what percent do i have in dictionaries | which topics went badly in python | tell me my strong and weak topics in programming | am i any better at loops than last week | en qué ideas de python sigo flojo | qué parte de python llevo mejor | cómo estoy en funciones | enséñame cómo voy con los bucles | tengo ya dominadas las listas | qué lagunas tengo en python | cuánto llevo de clases | qué porcentaje tengo en diccionarios | qué temas de python me han salido mal | dime mis temas fuertes y flojos de programación | voy mejor en bucles que la semana pasada | he aprendido ya las cadenas`,
  conversation: '',
  writing: '',
  debug: '',
  'code-review': '',
  exercise: '',
};
