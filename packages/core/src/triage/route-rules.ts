import type { SpecialistName } from './specialist-name.ts';

/** A way of asking that leaves no doubt. Patterns see small letters without accents. */
export interface RouteRule {
  specialist: SpecialistName;
  pattern: RegExp;
}

const CODE_NOUN = '(?:code|program|script|function|loop|codigo|programa|funcion|bucle)';

/** A thing to be solved, of whatever subject. */
const TASK_NOUN = '(?:exercise|task|problem|challenge|kata|ejercicio|tarea|problema|reto|desafio)s?';
/** What only a program has: it makes a task one of programming. */
const CODE_TOPIC =
  '(?:python|cod(?:e|ing)|program\\w*|loops?|function\\w*|dictionar\\w*|lists?|tuples?|strings?|variables?|if (?:and )?else|recursi\\w*|bucles?|funcion\\w*|diccionarios?|listas?|tuplas?|cadenas?|if y else)';
const ASKS_FOR =
  '(?:give|set|make|invent|send|want|more|another|new|next|harder|easier|dame|ponme|haz\\w*|inventa\\w*|quiero|necesito|tienes|mas|otr[oa]|nuev[oa])';
/** One that is not the open one. */
const NEW_ONE =
  '(?:another|a new|a different|a similar|one more|an easier|a harder|(?:some|any)thing (?:easier|harder|different|new|more difficult)|otr[oa]|un[oa]? (?:nuev[oa]|distint[oa]|diferente|similar|parecid[oa]|mas (?:dificil|facil))|algo mas (?:dificil|facil|complicado|sencillo))';

/** In order: the first that fits decides. What none fits is left to the classifier. */
export const ROUTE_RULES: readonly RouteRule[] = (
  [
    ['debug', /traceback \(most recent call last\)|\b(?:syntax|name|type|value|index|key|attribute|zerodivision|indentation|recursion|import|modulenotfound|unboundlocal|eof)error\b/],
    ['debug', new RegExp(`\\bmy ${CODE_NOUN} (?:\\w+ )?(?:doesn'?t|does not|won'?t|isn'?t|is not|keeps|crashes|fails|never|gives|returns|prints)\\b`)],
    ['debug', new RegExp(`\\bmi ${CODE_NOUN} (?:\\w+ )?(?:no|falla|da error|devuelve|imprime|se cuelga|nunca)\\b`)],
    ['debug', /\b(?:debug|infinite loop|bucle infinito|(?:an?|this|that|the) error (?:in|on|at|when|message)|why (?:do|am) i get(?:ting)? (?:this|an) error|(?:me )?(?:da|sale|sale un|da un) error|depura\w*)\b/],
    ['code-review', new RegExp(`\\b(?:review|critique|check the style of|feedback on|rate|clean up|tidy(?: up)?|improve|shorten|simplify|split|refactor) (?:my|this|the) (?:\\w+ )?${CODE_NOUN}\\b`)],
    ['code-review', new RegExp(`\\b(?:revisa\\w*|mejor\\w*|acort\\w*|simplifi\\w*|divid\\w*|limpia\\w*|opina\\w* (?:de|sobre)|valora\\w*) (?:mi|este|esta|el|la) (?:\\w+ )?${CODE_NOUN}\\b`)],
    ['code-review', new RegExp(`\\b(?:what do you think (?:of|about)|que (?:te parece|opinas|piensas)|opinion|vistazo|un ojo|feedback)\\b.{0,20}\\b(?:${CODE_NOUN}|solution|solucion)\\b`)],
    ['code-review', /\b(?:pep ?8|more pythonic|code quality|naming of my variables|mas pythonico|pythonico|calidad del codigo)\b/],
    ['exercise', new RegExp(`\\b(?:coding|programming|python) ${TASK_NOUN}\\b`)],
    ['exercise', new RegExp(`\\b${ASKS_FOR}\\b.{0,30}\\b${TASK_NOUN}\\b.{0,40}\\b${CODE_TOPIC}\\b`)],
    ['progress', /\b(?:how (?:am|have) i (?:been )?(?:doing|done|going)|my (?:progress|level|mastery|streak|score|stats|statistics|results|badges|grades?)|what level am i|how (?:many|much) (?:have i|did i|points|lessons have)|my (?:weak\w*|strong\w*|best|worst|average) (?:points?|topics?|skills?|areas?|subjects?|scores?|marks?)|am i (?:getting )?(?:better|improving|ready)|what am i (?:good|best|bad|worst) at|what should i (?:do|learn|study) (?:next|now)|mi (?:progreso|nivel|racha|puntuacion|nota|dominio)|mis (?:progresos|notas|resultados|estadisticas|insignias|logros|puntos)|(?:como|que tal) (?:voy|lo llevo|lo estoy haciendo)|en que nivel estoy|mis (?:puntos|temas) (?:debiles|fuertes|flojos)|(?:estoy|voy|he) mejora(?:ndo|do)?|en que (?:tengo que|debo|deberia|puedo) mejorar|estoy (?:list|preparad)[oa] para|que (?:deberia|debo|tengo que) (?:estudiar|aprender)|cuanto he (?:avanzado|aprendido|practicado))\b/],
    ['concepts', /^(?:and )?what(?:'s| is) an? (?!(?:good|better|nicer|cleaner|faster)\b)|^(?:y )?que (?:es|son) (?:un|el|la|los|las)/],
    ['writing', /\b(?:my|this|an|the|mi|un|una|el|la|este|esta) (?:\w+ )?(?:essay|thesis(?: statement)?|paragraph|intro|introduction|conclusion|draft|topic sentence|cover letter|report|article|story|redaccion|ensayo|parrafo|introduccion|conclusion|borrador|carta formal|tesis|cuento)\b/],
    ['conversation', /\b(?:let'?s (?:talk|chat|have a (?:chat|conversation))|(?:can|could|shall) we (?:talk|chat|speak|have a conversation)|i(?:'d| would) like to (?:talk|chat|speak)|role ?-?play|pretend (?:to be|you are|you'?re)|practi[cs]e (?:speaking|talking|my speaking|a conversation|conversation)|(?:hablemos|charlemos|conversemos|podemos (?:hablar|charlar)|quiero (?:hablar|charlar|conversar)|haz de|juguemos a (?:que|un rol)|juego de rol|vamos a (?:hablar|charlar|conversar)|practicar (?:conversacion|hablando)))\b/],
    ['exercise', new RegExp(`^(?:next|siguiente|more|mas|otr[oa])(?: one)?(?: please| por favor)?[\\s!.?]*$|\\b(?:(?:next|siguiente) ${TASK_NOUN})\\b|\\b(?:give me|want|do|dame|ponme|quiero|hacer) ${NEW_ONE}[\\s!.?]*$`)],
    ['exercise', new RegExp(`\\b${NEW_ONE}(?: (?:one|${TASK_NOUN})\\b|(?= (?:please|por favor|parecid[oa]|distint[oa]|similar|like|como)\\b))`)],
    ['exercise', new RegExp(`\\b(?:give|set|send|make|show) me (?:an?|some|one|more|two|three|\\d+)?(?: \\w+){0,2} ${TASK_NOUN}\\b`)],
    ['exercise', new RegExp(`\\b(?:dame|ponme|quiero|mandame|hazme|tienes) (?:un[oa]?s?|mas|algun[oa]?s?|dos|tres|\\d+)?(?: \\w+)? ?${TASK_NOUN}\\b`)],
    ['practice', /\b(?:practi(?:ce|car)(?: \w+)? (?:past|present|future|pasado|presente|futuro|vocabular\w*|(?:\w+ )?verb\w*|adjecti\w*|adjetiv\w*|adverb\w*|preposi\w*|articles|articulos|conditionals?|condicionales)|quiz me|test me|(?:give|show|send) me (?:a(?:n|nother)?|some|one more|more) (?:\w+ )?(?:question|quiz|sentence|word|item|hint|clue)s?|another question|next question|(?:hints?|clues?)\b|what should i (?:review|practi[cs]e|revise|repeat)|reviews? due|hazme un (?:test|quiz|examen)|(?:dame|ponme|quiero|mandame) (?:otr[oa]s?|un[oa]?s?|mas|algun[oa]?s?)(?: \w+)? ?(?:pregunta|frase|palabra|pista)s?|otra (?:pregunta|pista)|pistas?|que (?:debo|tengo que|deberia|me toca) (?:repasar|practicar)|preguntame)\b/],
    ['practice', /\b(?:(?:just |please )?(?:tell|give|show) me the (?:answer|solution)|what(?:'s| is) the (?:right |correct )?(?:answer|solution)|is (?:my answer|this|it|that) (?:right|correct|ok)\s*(?:\?|$)|check my answer|did i get it right|dime la (?:respuesta|solucion)|cual es la (?:respuesta|solucion)|(?:esta|es) (?:bien|correct[oa]|mal)(?: mi respuesta)?\?|corrige mi respuesta|he acertado)\b/],
    ['concepts', /\b(?:what (?:is|are|does|do) (?!my )(?:an? |the )?.{1,60}(?:mean|in (?:python|english|spanish|writing)|for)\b|what'?s the difference|difference between|when (?:do|should) (?:i|we|you) use|how (?:does|do) .{1,50} work|explain|(?<=^|[.,;:?!] ?|\b(?:y|pero|sabes|dime|no se|entiendo|saber|oye|hola|profesor|lo) )que (?:es|son|significa|quiere decir)\b|\bwhat does (?!my |this |the (?:code|program) ).{1,40} (?:do|mean|give)\b|\bque hace (?:el|la|un|una) (?!codigo|programa|funcion )\S+|\b(?:no (?:entiendo|me aclaro con)|i (?:still )?(?:don't|do not) (?:get|understand)) (?!.*\b(?:error|mensaje|message|ejercicio|exercise|pregunta|question|task|funciona|works?|wrong|mal|falla|fails?)\b)(?:el|la|los|las|an?|the|\w{4,})\b|cual es la diferencia|diferencia entre|cuando (?:se usa|uso|debo usar)|para que (?:sirve|se usa)|como funciona|explica\w*|por que se (?:usa|dice|pone|escribe))\b/],
    ['triage', /^(?:l+o+l+|x+d+|(?:h[ae]){2,}h?|(?:j[aeiou]){2,}j?|hi|hello|hey|yo|hiya|good (?:morning|afternoon|evening)|thanks?(?: you)?(?: (?:so|very) much| a lot)?|thank you|ok(?:ay)?|bye|goodbye|see you|cool|great|nice|hola|buen[oa]s(?: (?:dias|tardes|noches))?|gracias|muchas gracias|adios|hasta (?:luego|manana|pronto)|vale|genial|perfecto)(?: (?:tutor|kindling|there|everyone))?[\s!.?,:)]*$/],
    ['triage', /\b(?:what can you do|who are you|are you (?:a )?(?:real|human|bot|robot|ai|computer|person)|how (?:do i|can i) (?:use|change|reset|turn|switch|sign|log)|help me use|que (?:puedes hacer|sabes hacer)|quien eres|eres (?:un|una)? ?(?:robot|persona|humano|humana|maquina|real|ia)|como (?:cambio|uso|activo|desactivo|cierro|entro))\b/],
  ] as const
).map(([specialist, pattern]) => ({ specialist, pattern })); // biome-ignore format: one rule a line
