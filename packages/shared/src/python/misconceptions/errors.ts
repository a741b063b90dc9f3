import type { Misconception } from './misconception.ts';

export const ERRORS_MISCONCEPTIONS = [
  {
    key: 'error-swallowed',
    concept: 'exception',
    name: { en: 'Error caught and forgotten', es: 'Error capturado y olvidado' },
    explanation: {
      en: 'A handler that does nothing hides the fault, and the wrong value goes on.',
      es: 'Un manejador que no hace nada esconde el fallo, y el valor malo sigue.',
    },
  },
  {
    key: 'except-too-broad',
    concept: 'exception',
    name: { en: 'Every error caught', es: 'Se captura cualquier error' },
    explanation: {
      en: 'A bare `except` also hides your own mistakes. Name the exception you expect.',
      es: 'Un `except` sin nombre esconde también tus fallos. Nombra la excepción que esperas.',
    },
  },
  {
    key: 'try-around-too-much',
    concept: 'exception',
    name: { en: '`try` around the whole loop', es: '`try` alrededor de todo el bucle' },
    explanation: {
      en: 'At the first error the rest of the `try` is skipped. Put it around the one line that may fail.',
      es: 'Al primer error se salta el resto del `try`. Ponlo alrededor de la línea que puede fallar.',
    },
  },
  {
    key: 'print-instead-of-raise',
    concept: 'raise',
    name: { en: '`print` instead of `raise`', es: '`print` en vez de `raise`' },
    explanation: {
      en: 'A printed warning does not stop the caller. `raise` does.',
      es: 'Un aviso impreso no detiene a quien llama. `raise` sí.',
    },
  },
  {
    key: 'wrong-exception-type',
    concept: 'raise',
    name: { en: 'Another exception than agreed', es: 'Otra excepción que la acordada' },
    explanation: {
      en: 'Whoever calls can only catch what they were told to expect.',
      es: 'Quien llama solo puede capturar lo que se le dijo que esperara.',
    },
  },
  {
    key: 'state-changed-before-check',
    concept: 'raise',
    name: { en: 'Changed first, checked afterwards', es: 'Cambiar primero y comprobar después' },
    explanation: {
      en: 'When the check fails, the change is already made. Check first.',
      es: 'Si la comprobación falla, el cambio ya está hecho. Comprueba primero.',
    },
  },
  {
    key: 'tests-miss-edge',
    concept: 'edge-case',
    name: { en: 'Tests without the edge', es: 'Pruebas sin el borde' },
    explanation: {
      en: 'A test of ordinary values passes for broken code too. Try the empty, the equal, the negative.',
      es: 'Una prueba con valores corrientes también la pasa un código roto. Prueba lo vacío, lo igual, lo negativo.',
    },
  },
] as const satisfies readonly Misconception[];
