import type { MessagesBySpecialist } from './read-messages.ts';

/** Both languages in one message, as among those who learn one of them. */
export const MIXED_LANGUAGES: MessagesBySpecialist = {
  triage: `
    hello profe | hi, como estas | thank you muchas gracias | bye bye hasta mañana | sorry me equivoqué
    how do i cambiar el idioma | ok ok ya entendi thanks | are you un robot | donde esta el menu de settings
    nice, gracias teacher | my password no funciona | help, no puedo hacer login`,
  concepts: `
    que significa "get along" | what is la diferencia entre ser y estar en ingles | how se usa el present perfect
    no entiendo el passive voice | que es un loop | cuando uso some o any | explain me los condicionales
    [python] que hace el append | what's un diccionario | por que "he has" y no "he have" | diferencia entre list y tuple
    [english-item] cual es la rule | como se forma el future con going to | qué es el scope | que es un while loop`,
  practice: `
    [english-item] es "went" or "gone"? | [english-item] i think es la b | dame un hint | a hint porfa
    quiero practicar el past simple | quiz me de vocabulario | [quiz] the answer es true? | test me los irregular verbs
    [english-item] is correcto? | [python] give me una pista | hazme un quiz | [english-item] creo que is "have"`,
  progress: `
    how voy | cual es mi level | mi streak | show me mis resultados | am i mejorando | my progreso please
    cuanto me falta para B1 level | what are mis weak points | cuantos points tengo`,
  conversation: `
    quiero hacer speaking | let's hablar de musica | podemos hacer un role play | i want practicar conversation
    hoy i went to the playa con mi familia | mi favourite película es Coco | un chat en english please
    vamos a practicar speaking, you are the waiter | i like mucho el futbol`,
  writing: `
    help con mi essay | mi writing para mañana | corrige mi essay please | como empiezo un essay | check mi texto
    [essay] mi introduction está bien? | que linking words uso | tengo que hacer un writing de 120 palabras
    necesito ideas para un opinion essay | como hago un report | revisa mi email`,
  debug: `
    mi code no funciona | me da un error | [python code] why sale None | [python code] el loop no para
    [python code] el test fails | me sale un syntax error | [python code] mi output está mal | help con este bug
    [python code] el print no hace nada | [python code] it says error en la linea 3`,
  'code-review': `
    [python code] review mi código | [python code] is mi code bueno? | feedback de mi code please
    [python code] como lo hago más clean | [python code] is pythonic esto? | [python code] refactor de esto?
    [python code] puedes hacer un code review`,
  exercise: `
    dame un challenge de python | otro coding exercise | un ejercicio de loops en python | give me un reto
    [python] next ejercicio | [python] un challenge mas hard | quiero hacer coding | a problem con strings porfa`,
};
