/** What the stepper says. Values of programs come as inline code. */
export interface StepperWords {
  title: string;
  close: string;
  recording: string;
  failed: string;
  nothing: string;
  cut(steps: number): string;
  step(number: number, of: number): string;
  slider: string;
  first: string;
  back: string;
  forward: string;
  last: string;
  program: string;
  /** The lines that a test added below the learner's own. */
  added: string;
  goToLine(line: number): string;
  neverRan(line: number): string;
  jump: string;
  toLine: string;
  lineOption(line: number, text: string): string;
  toChange: string;
  previous: string;
  next: string;
  noOther: string;
  loop(line: number, passes: number): string;
  pass(number: number): string;
  names: string;
  file: string;
  call(name: string): string;
  noNames: string;
  changed: string;
  objects: string;
  object(type: string, number: number): string;
  more(count: number): string;
  empty: string;
  output: string;
  noOutput: string;
  share: string;
  shared: string;
  sharedNotCopied: string;
  /** Who can open the link. */
  sharedWith: string;
  address: string;
  shareFailed: string;
  /** What happens at a step. */
  runs(line: number): string;
  called(name: string): string;
  returned(name: string, value: string): string;
  ended: string;
  raised(type: string, message: string): string;
  nowIs(name: string, value: string): string;
}

const code = (text: string) => `\`${text.replaceAll('`', "'")}\``;

const ENGLISH: StepperWords = {
  title: 'Step by step',
  close: 'Close',
  recording: 'Running your program and writing down every step…',
  failed: 'The steps could not be recorded. Your program is as it was.',
  nothing: 'No line of your program ran.',
  cut: (steps) => `These are the first ${steps} steps; the program went on.`,
  step: (number, of) => `Step ${number} of ${of}`,
  slider: 'Step',
  first: 'First step',
  back: 'One step back',
  forward: 'One step on',
  last: 'Last step',
  program: 'Program',
  added: 'called by the test',
  goToLine: (line) => `Go to line ${line}`,
  neverRan: (line) => `Line ${line} did not run`,
  jump: 'Jump',
  toLine: 'To a line',
  lineOption: (line, text) => `Line ${line}: ${text}`,
  toChange: 'To where a name changed',
  previous: 'Earlier',
  next: 'Later',
  noOther: 'There is none in that direction.',
  loop: (line, passes) => `Passes of the loop in line ${line}: ${passes}`,
  pass: (number) => `Pass ${number}`,
  names: 'Names and their values',
  file: 'The file',
  call: (name) => `Call of ${name}`,
  noNames: 'no names yet',
  changed: 'changed',
  objects: 'Objects',
  object: (type, number) => `${type} ${number}`,
  more: (count) => `and ${count} more`,
  empty: 'empty',
  output: 'Printed so far',
  noOutput: 'nothing yet',
  share: 'Copy a link to this step',
  shared: 'The link is copied.',
  sharedNotCopied: 'Here is the link.',
  sharedWith:
    'You and your teachers can open it. Class mates can once they have solved this exercise themselves.',
  address: 'Link',
  shareFailed: 'No link could be made. Try again in a minute.',
  runs: (line) => `Line ${line} runs next.`,
  called: (name) => `${code(name)} is called.`,
  returned: (name, value) => `${code(name)} hands back ${code(value)}.`,
  ended: 'The program is at its end.',
  raised: (type, message) => `An error passes here: ${code(message === '' ? type : `${type}: ${message}`)}.`,
  nowIs: (name, value) => `${code(name)} is now ${code(value)}.`,
};

const SPANISH: StepperWords = {
  title: 'Paso a paso',
  close: 'Cerrar',
  recording: 'Ejecutando tu programa y anotando cada paso…',
  failed: 'No se han podido anotar los pasos. Tu programa sigue como estaba.',
  nothing: 'No se ha ejecutado ninguna línea de tu programa.',
  cut: (steps) => `Estos son los ${steps} primeros pasos; el programa siguió.`,
  step: (number, of) => `Paso ${number} de ${of}`,
  slider: 'Paso',
  first: 'Primer paso',
  back: 'Un paso atrás',
  forward: 'Un paso adelante',
  last: 'Último paso',
  program: 'Programa',
  added: 'llamada de la prueba',
  goToLine: (line) => `Ir a la línea ${line}`,
  neverRan: (line) => `La línea ${line} no se ha ejecutado`,
  jump: 'Saltar',
  toLine: 'A una línea',
  lineOption: (line, text) => `Línea ${line}: ${text}`,
  toChange: 'Adonde cambió un nombre',
  previous: 'Antes',
  next: 'Después',
  noOther: 'No hay ninguno en esa dirección.',
  loop: (line, passes) => `Vueltas del bucle de la línea ${line}: ${passes}`,
  pass: (number) => `Vuelta ${number}`,
  names: 'Nombres y sus valores',
  file: 'El archivo',
  call: (name) => `Llamada a ${name}`,
  noNames: 'aún sin nombres',
  changed: 'ha cambiado',
  objects: 'Objetos',
  object: (type, number) => `${type} ${number}`,
  more: (count) => `y ${count} más`,
  empty: 'vacío',
  output: 'Mostrado hasta aquí',
  noOutput: 'nada todavía',
  share: 'Copiar un enlace a este paso',
  shared: 'El enlace está copiado.',
  sharedNotCopied: 'Este es el enlace.',
  sharedWith:
    'Podéis abrirlo tú y tus profesores. El resto de tu clase, cuando haya resuelto este ejercicio por su cuenta.',
  address: 'Enlace',
  shareFailed: 'No se ha podido hacer el enlace. Prueba otra vez dentro de un minuto.',
  runs: (line) => `Ahora se ejecuta la línea ${line}.`,
  called: (name) => `Se llama a ${code(name)}.`,
  returned: (name, value) => `${code(name)} devuelve ${code(value)}.`,
  ended: 'El programa ha llegado al final.',
  raised: (type, message) => `Aquí pasa un error: ${code(message === '' ? type : `${type}: ${message}`)}.`,
  nowIs: (name, value) => `${code(name)} vale ahora ${code(value)}.`,
};

/** Words for a language of the screens; English where there are none of its own. */
export function stepperWordsOf(language: string): StepperWords {
  return language.toLowerCase().startsWith('es') ? SPANISH : ENGLISH;
}
