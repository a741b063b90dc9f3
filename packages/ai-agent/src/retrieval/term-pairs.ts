/** Terms of the subjects in English and Spanish: a question in one language finds a lesson in the other. */
export const TERM_PAIRS: readonly (readonly [english: string, spanish: string])[] = `
past pasado|present presente|future futuro|perfect perfecto|continuous continuo|progressive progresivo|tense tiempo
|verb verbo|noun sustantivo|noun nombre|adjective adjetivo|adverb adverbio|pronoun pronombre|preposition preposición
|article artículo|subject sujeto|question pregunta|negative negación|possessive posesivo|plural plural|singular singular
|comparative comparativo|superlative superlativo|conditional condicional|passive pasiva|reported indirecto|irregular irregular
|auxiliary auxiliar|infinitive infinitivo|gerund gerundio|participle participio|spelling ortografía|word palabra|sentence frase
|order orden|time hora|date fecha|number número|family familia|food comida|house casa|work trabajo|weather tiempo
|list lista|dictionary diccionario|loop bucle|variable variable|function función|string cadena|text texto|condition condición
|file archivo|error error|class clase|object objeto|set conjunto|tuple tupla|recursion recursividad|index índice|argument argumento
|parameter parámetro|module módulo|test prueba|exception excepción|comment comentario|operator operador|input entrada|output salida
|method método|slice rebanada|sort ordenar|search buscar|algorithm algoritmo|inheritance herencia|value valor|type tipo
|essay ensayo|essay redacción|paragraph párrafo|thesis tesis|argument argumento|evidence prueba|introduction introducción
|conclusion conclusión|draft borrador|style estilo|revision revisión|cohesion cohesión|structure estructura|counterargument objeción
|dictionary diccionarios|polite cortés|advice consejo|obligation obligación|ability capacidad|habit costumbre|duration duración`
  .replace(/\n/g, '')
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);
