/** What the concepts of a review are called, by key, for people who read the screens in Spanish; English keys are names. */
const SPANISH: Readonly<Record<string, string>> = {
  booleans: 'valores lógicos',
  builtins: 'funciones de Python',
  classes: 'clases',
  comments: 'comentarios',
  complexity: 'complejidad',
  comprehensions: 'listas por comprensión',
  conditionals: 'condiciones',
  dictionaries: 'diccionarios',
  docstrings: 'documentación de funciones',
  exceptions: 'excepciones',
  expressions: 'expresiones',
  files: 'archivos',
  functions: 'funciones',
  lists: 'listas',
  loops: 'bucles',
  modules: 'módulos',
  names: 'nombres',
  numbers: 'números',
  recursion: 'recursión',
  safety: 'seguridad',
  sets: 'conjuntos',
  strings: 'textos',
  structure: 'estructura',
  style: 'estilo',
  syntax: 'sintaxis',
  tests: 'pruebas',
  tuples: 'tuplas',
  types: 'tipos',
  variables: 'variables',
};

/** A concept of a review in a language of the screens. */
export function nameOfConcept(concept: string, language: 'en' | 'es'): string {
  return language === 'es' ? (SPANISH[concept] ?? concept) : concept;
}
