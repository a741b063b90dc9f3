import { isWordProblem } from './word-problem.ts';

/** What is asked of a tutor, and what belongs to school: the writer is in it, but nothing happens to them. */
const OF_SCHOOL =
  /\b(?:(?:i|we) (?:need|have|want|must|should|got) (?:to (?:write|make|explain|present|translate|read|learn|compare|describe|say|summari[sz]e|put)|an?|the|some|two|three|four|five|(?:my )?reasons?|arguments?)|(?:i|we) (?:read|saw|learned|learnt|studied|watched) (?:about|an?|the|that|in)|(?:help|tell|give|show|teach|make|ask) (?:me|us)|(?:my|our|mi|nuestr[oa]) (?:\w+ )?(?:essay|poem|poster|project|presentation|exam|test|book|class|homework|slide|summary|report|debate|quiz|course|unit|sentence|exercise|text|translation|worksheet|lesson|choir|(?:first |second |third |last |main )?(?:reason|argument|point|paragraph|thesis|story|letter|speech|character|hero)|(?:primera? |segund[oa] |tercera? |ultim[oa] )?(?:razon(?:es)?|argumento|parrafo|tesis|cuento|historia|carta|discurso|personaje)|ensayo|poema|cartel|proyecto|exposicion|examen|libro|clase|tarea|deberes|resumen|reporte|frase|ejercicio|texto|leccion|curso|coro)|(?:me|nos) (?:ayudas|explicas|dices|haces|piden|pidieron|toca|toco|das|resumes|traduces)|(?:se )?me (?:olvid[oa]|olvidaron)|no me (?:acuerdo|sale|se|entra)|i (?:forgot|forget|(?:dont|don't|cant|can't) (?:remember|recall)))\b/g;

/** Words of lessons, books, songs and news. */
const MARKS =
  /\b(?:biology|biologia|(?:for|about|in) history|history (?:class|lesson|book|test|exam|essay|homework|project)|(?:de|en|para) historia|chemistry|quimica|geography|geografia|literature|literatura|philosophy|filosofia|law class|health class|social studies|sociales|ethics|etica|physics|(?<!educacion |edu |profe de educacion )fisica|momentum|conservacion (?:del?|d) momento|word problem|(?:una|la|peli|pelicula|cuento) de (?:terror|miedo)|(?:horror|scary) (?:film|movie)|worksheet|ficha|essay|ensayo|redaccion|presentation|exposicion|homework|deberes|debate|quiz|chapter|capitulo|novel|novela|poem|poema|poet|poeta|lyrics?|chorus|reasons?|razon(?:es)?|argument(?:s|o|os)?|paragraph|parrafo|thesis|tesis|headline|titular|newspaper|periodico|article says|noticia|reported speech|estilo indirecto|passive|pasiva|past simple|present simple|which tense|que tiempo (?:es|verbal)|metaphor|metafora|symboli\w+|simboli\w+|translate|traduce|macbeth|othello|otelo|antigone|antigona|oedipus|edipo|karenina|bovary|melibea|quijote|quixote|bernarda alba|werther|frankenstein|dracula|gatsby|voldemort|(?:romeo|juliet|julieta)(?=.{0,60}\b(?:romeo|juliet|julieta|capulet\w*|montague|montesco|tybalt|(?:punal|dagger|veneno|poison) (?:o|or) \w+)\b)|narrator|narrador|protagonist\w*|idioms?|modismo|summari[sz]e|(?:what does .{1,60} mean|que significa .{1,60}?)(?=[. ]*$| in (?:the|this) | en (?:la|el|este) )|como se dice|how do (?:you|we) say)\b/;

/** Questions about what has happened to others: `who shot`, `how many soldiers were killed`, `como murio`. */
const PAST_OF_OTHERS =
  /^(?:\w+ ){0,2}?(?:por que|x que|porque|pq|xq|(?:en|durante) [\w ]{3,30}) (?:se )?(?:(?:tant[oa]s? |l[oa]s? |much[oa]s? )?\w+ )?(?:se )?(?:suicid(?:aba|aban|aron)|mat(?:aba|aban|aron)|mori(?:a|an)|ahorc(?:aba|aban|aron)|quem(?:aba|aban|aron)|sacrific(?:aba|aban|aron)|tir(?:aba|aban) de)\b|^(?:\w+ ){0,2}?(?:who|why|when|where|how|how many \w+) (?:did|was|were|killed|shot|stabbed|murdered|died|die in|have died)\b|^(?:\w+ ){0,2}?(?:quien|por que|cuando|donde|como|cuant[oa]s (?:\w+ )?) ?(?:mato|mataron|murio|murieron|mueren en|disparo|apunalo|asesino|asesinaron|fusilaron|ejecutaron|fue|fueron)\b/;

/** Somebody the writer knows, or the writer: then it is no lesson, whatever else is said. */
const SOMEBODY =
  /\b(?:i|im|i'm|ive|i've|id|i'd|me|my|myself|mine|us|our|yo|mi|mis|conmigo|nos|friends?|bestie|mates?|classmates?|cousin|sister|brother|mum|mom|dad|stepdad|amig[oa]s?|herman[oa]s?|prim[oa]s?|mama|papa|padrastro|compa\w+|he|she|they|el me|ella)\b/;

/** `it isn't for chemistry`. */
const DENIED = /\b(?:not|isnt|isn't|no es|no) (?:for|para|de)\b/;

/**
 * Whether a message is clearly about what is learned or read: it has the marks of a lesson, and nobody whom the writer
 * knows is in it once what is asked of the tutor is taken out. Sees small letters without accents.
 */
export function isSchoolwork(message: string): boolean {
  const isMarked = MARKS.test(message) || PAST_OF_OTHERS.test(message) || isWordProblem(message);
  return isMarked && !DENIED.test(message) && !SOMEBODY.test(message.replace(OF_SCHOOL, ' '));
}
