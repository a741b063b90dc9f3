import type { SpecialistName } from './specialist-name.ts';

/** A way of asking that leaves no doubt. Patterns see small letters without accents. */
export interface RouteRule {
  specialist: SpecialistName;
  pattern: RegExp;
}

const CODE_NOUN = '(?:code|program|script|function|loop|codigo|programa|funcion|bucle)';

/** In order: the first that fits decides. What none fits is left to the classifier. */
export const ROUTE_RULES: readonly RouteRule[] = (
  [
    ['debug', /traceback \(most recent call last\)|\b(?:syntax|name|type|value|index|key|attribute|zerodivision|indentation|recursion|import|modulenotfound|unboundlocal|eof)error\b/],
    ['debug', new RegExp(`\\bmy ${CODE_NOUN} (?:\\w+ )?(?:doesn'?t|does not|won'?t|isn'?t|is not|keeps|crashes|fails|never|gives|returns|prints)\\b`)],
    ['debug', new RegExp(`\\bmi ${CODE_NOUN} (?:\\w+ )?(?:no|falla|da error|devuelve|imprime|se cuelga|nunca)\\b`)],
    ['debug', /\b(?:debug|infinite loop|bucle infinito|(?:an?|this|that|the) error (?:in|on|at|when|message)|why (?:do|am) i get(?:ting)? (?:this|an) error|(?:me )?(?:da|sale|sale un|da un) error|depura\w*)\b/],
    ['code-review', new RegExp(`\\b(?:review|critique|check the style of|feedback on|rate|clean up|refactor) (?:my|this|the) (?:\\w+ )?${CODE_NOUN}\\b`)],
    ['code-review', new RegExp(`\\b(?:revisa\\w*|mejora\\w*|limpia\\w*|opina\\w* (?:de|sobre)|valora\\w*) (?:mi|este|esta|el|la) (?:\\w+ )?${CODE_NOUN}\\b`)],
    ['code-review', /\b(?:pep ?8|more pythonic|code quality|naming of my variables|mas pythonico|pythonico|calidad del codigo)\b/],
    ['exercise', /\b(?:(?:coding|programming|python) (?:exercise|challenge|problem|task|kata)s?|(?:ejercicio|reto|problema)s? de (?:programacion|python|codigo))\b/],
    ['progress', /\b(?:how (?:am|have) i (?:been )?(?:doing|done|going)|my (?:progress|level|mastery|streak|score|stats|statistics|results|badges|grades?)|what level am i|how (?:many|much) (?:have i|did i|points|lessons have)|am i (?:getting )?(?:better|improving|ready)|mi (?:progreso|nivel|racha|puntuacion|nota|dominio)|mis (?:progresos|notas|resultados|estadisticas|insignias|logros|puntos)|(?:como|que tal) (?:voy|lo llevo|lo estoy haciendo)|en que nivel estoy|(?:estoy|he) mejorando?|cuanto he (?:avanzado|aprendido|practicado))\b/],
    ['writing', /\b(?:my|this|an|the|mi|un|una|este|esta) (?:\w+ )?(?:essay|thesis(?: statement)?|paragraph|introduction|conclusion|draft|topic sentence|cover letter|report|article|story|redaccion|ensayo|parrafo|introduccion|conclusion|borrador|carta formal|tesis|cuento)\b/],
    ['conversation', /\b(?:let'?s (?:talk|chat|have a (?:chat|conversation))|(?:can|could|shall) we (?:talk|chat|speak|have a conversation)|i(?:'d| would) like to (?:talk|chat|speak)|role ?-?play|pretend (?:to be|you are|you'?re)|practi[cs]e (?:speaking|talking|my speaking|a conversation|conversation)|(?:hablemos|charlemos|conversemos|podemos (?:hablar|charlar)|quiero (?:hablar|charlar|conversar)|haz de|juguemos a (?:que|un rol)|juego de rol|vamos a (?:hablar|charlar|conversar)|practicar (?:conversacion|hablando)))\b/],
    ['practice', /\b(?:quiz me|test me|(?:give|show|send) me (?:a(?:n|nother)?|some|one more|more) (?:\w+ )?(?:exercise|question|quiz|problem|task|sentence|word|item|hint|clue)s?|another (?:one|question|exercise)|one more|next (?:question|exercise|one)|(?:hints?|clues?)\b|what should i (?:review|practi[cs]e|revise|repeat)|reviews? due|hazme un (?:test|quiz|examen)|(?:dame|ponme|quiero|mandame) (?:otr[oa]s?|un[oa]?s?|mas|algun[oa]?s?)(?: \w+)? ?(?:ejercicio|pregunta|frase|palabra|pista|problema)s?|otr[oa] (?:ejercicio|pregunta|pista)|pistas?|que (?:debo|tengo que|deberia|me toca) (?:repasar|practicar)|preguntame)\b/],
    ['practice', /\b(?:(?:just |please )?(?:tell|give|show) me the (?:answer|solution)|what(?:'s| is) the (?:right |correct )?(?:answer|solution)|is (?:my answer|this|it|that) (?:right|correct|ok)\s*(?:\?|$)|check my answer|did i get it right|dime la (?:respuesta|solucion)|cual es la (?:respuesta|solucion)|(?:esta|es) (?:bien|correct[oa]|mal)(?: mi respuesta)?\?|corrige mi respuesta|he acertado)\b/],
    ['concepts', /\b(?:what (?:is|are|does|do) (?:an? |the )?.{1,60}(?:mean|in (?:python|english|spanish|writing)|for)\b|what'?s the difference|difference between|when (?:do|should) (?:i|we|you) use|how (?:does|do) .{1,50} work|explain|(?<!\bcreo )\bque (?:es|son|significa|quiere decir)\b|cual es la diferencia|diferencia entre|cuando (?:se usa|uso|debo usar)|para que (?:sirve|se usa)|como funciona|explica\w*|por que se (?:usa|dice|pone|escribe))\b/],
    ['triage', /^(?:hi|hello|hey|yo|hiya|good (?:morning|afternoon|evening)|thanks?(?: you)?(?: (?:so|very) much| a lot)?|thank you|ok(?:ay)?|bye|goodbye|see you|cool|great|nice|hola|buen[oa]s(?: (?:dias|tardes|noches))?|gracias|muchas gracias|adios|hasta (?:luego|manana|pronto)|vale|genial|perfecto)(?: (?:tutor|kindling|there|everyone))?[\s!.?,:)]*$/],
    ['triage', /\b(?:what can you do|who are you|are you (?:a )?(?:real|human|bot|robot|ai|computer|person)|how (?:do i|can i) (?:use|change|reset|turn|switch|sign|log)|help me use|que (?:puedes hacer|sabes hacer)|quien eres|eres (?:un|una)? ?(?:robot|persona|humano|humana|maquina|real|ia)|como (?:cambio|uso|activo|desactivo|cierro|entro))\b/],
  ] as const
).map(([specialist, pattern]) => ({ specialist, pattern })); // biome-ignore format: one rule a line
