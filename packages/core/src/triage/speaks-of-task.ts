import type { RouteContext } from './route-message.ts';
import type { SpecialistName } from './specialist-name.ts';

/** What the task leaves open, and what it wants. */
const TASK_IS_SILENT =
  /\b(?:text|task|statement|question|instructions?|exercise|assignment|description) (?:doesn't|does not|doesnt|isn't clear|never) ?(?:says?|tells?|mention\w*)?|\b(?:enunciado|consigna|ejercicio|problema|texto|instrucciones) no (?:l[oa] |me |queda )?(?:dicen?|aclaran?|pone|especifican?|menciona|claro)|\bno (?:l[oa] )?(?:dice|pone|aclara|especifica) (?:nada )?(?:en )?(?:el|la) (?:enunciado|consigna|ejercicio|problema)\b/;
/** A plan that is told before it is tried. */
const PLAN =
  /^(?:(?:so|ok|okay|then|and|a ver|entonces|o sea|y|pues|vale) )*(?:first|i (?:first|have to|need to|loop|go through|read|count|start)|you (?:first|have to|loop|read)|primero|tengo que|hay que|se supone que|seria|recorro|leo|cuento|empiezo|voy sumando|uso)\b/;
const SEEKS_ASSENT =
  /(?:\b(?:right|correct|yes|ok|no|verdad|cierto|voy bien|esta bien|asi|si o no)|am i right|is that (?:it|right|ok)) ?\?+$/;
/** Something happened: then it is no plan any more. */
const RAN =
  /\b(?:error\w*|prints?|printed|gives?|gave|shows?|says?|crash\w*|fail\w*|wrong|stuck|doesn't|does not|works?|imprime|sale|salio|da|dio|marca|falla|funciona|jala|anda|truena|corre)\b/;
/** What one would answer. */
const TRY =
  /^(?:(?:yo|so|entonces|pues|ok|hmm*|mmm*|a ver|bueno) )*(?:(?:le |l[oa] )?(?:pondria|escribiria|elegiria|marcaria|responderia)|i(?:'d| would) (?:put|pick|choose|write|answer|go (?:for|with))|i(?:'ll| will| am going to|'m going to) (?:go (?:for|with)|pick|choose)|(?:i'm )?going with|me (?:voy|quedo|inclino) (?:por|con)|my (?:answer|guess|bet) (?:is|would be)|mi (?:respuesta|apuesta) (?:es|seria))\b/;
/** It runs and does not come to an end. */
const NEVER_ENDS =
  /\b(?:keeps? (?:spinning|running|loading|thinking|going)|(?:it|just) spins|spinning (?:wheel|circle)?|never (?:stops|ends|finishes)|(?:se queda|esta|lleva|sigue) (?:\S+ ){0,3}?(?:pensando|cargando|corriendo|girando|colgad[oa]|trabad[oa]|dando vueltas|en blanco))\b/;

/**
 * Whom a message about the open task is for, by its form: what the task leaves open, a plan that asks for a nod and what
 * one would answer go to who helps with it, a run that never ends to who finds faults.
 * @param words as the router reads them.
 */
export function speaksOfTask(words: string, { activity }: RouteContext): SpecialistName | undefined {
  if (activity === undefined || activity === 'essay') return undefined;
  if (activity === 'python' && NEVER_ENDS.test(words)) return 'debug';
  if (TASK_IS_SILENT.test(words)) return 'practice';
  if (activity === 'python')
    return PLAN.test(words) && SEEKS_ASSENT.test(words) && !RAN.test(words) ? 'practice' : undefined;
  return TRY.test(words) && !words.includes('?') ? 'practice' : undefined;
}
