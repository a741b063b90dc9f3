import { type PythonOffer, publishPython } from '@kindling/sandbox/browser-files';
import { AppError } from '@kindling/shared';

export type { PythonOffer };

/** Path below which the server offers the files with which browsers run Python. */
export const PYTHON_FILES = '/python/';

/** What browsers are offered, made ready by the first who asks. */
export interface PythonFiles {
  /** @throws AppError unavailable when the interpreter cannot be built */
  open(): Promise<PythonOffer>;
}

export function createPythonFiles(
  stateFolder: string,
  onRefused: (error: unknown) => void,
  onOpened: () => void,
  publish: typeof publishPython = publishPython,
): PythonFiles {
  let opening: Promise<PythonOffer> | undefined;
  return {
    open() {
      opening ??= publish(stateFolder, PYTHON_FILES).catch((cause: unknown) => {
        opening = undefined;
        onRefused(cause);
        throw new AppError('unavailable', 'Python cannot be offered to browsers now.', {
          hint: 'Check your program instead: that runs on the server.',
          cause,
        });
      });
      // Afterwards: the interpreter is built once, not twice at the same time.
      opening.then(onOpened, () => undefined);
      return opening;
    },
  };
}
