import { createBuiltInVoice, createLibrary, type Library } from '@kindling/ai-agent/built-in';
import { createReplyGuard, probeWithRunner } from '@kindling/ai-agent/leak-guard';
import { readConcepts, readPassages, readWorkedTasks } from '@kindling/ai-agent/retrieval';
import type { CodeRunner } from '@kindling/core/code';
import type { Pack } from '@kindling/core/curriculum';
import { type Turn, type TurnPart, type TutorActivity, takeTurn, type Voice } from '@kindling/core/turns';
import { createLazyPython } from './code-answers/lazy-python.ts';
import { ERROR_BOOK } from './error-book.ts';
import { probeExercise } from './probe-exercise.ts';
import type { PythonRunner } from './python.ts';
import { findTutorActivity } from './tutor-activities.ts';

export interface Tutor {
  /** One turn, as frames; the last one holds the whole reply. */
  take(turn: Turn, signal?: AbortSignal): AsyncIterable<TurnPart>;
  /** An activity of the courses, by its key: of a course when that is named. */
  findActivity(key: string, course?: string): TutorActivity | undefined;
  close(): Promise<void>;
}

export interface OpenTutorOptions {
  /** The courses it draws on. */
  packs: readonly Pack[];
  stateFolder: string;
  /** Default: the sandbox of our own. */
  openPython?: (stateFolder: string) => Promise<PythonRunner>;
  /** Who answers in the place of the built-in tutor, which speaks when they do not. */
  chooseVoice?: ((builtIn: Voice, library: Library) => Voice) | undefined;
}

/** A tutor without a school; without a key and a network unless a voice is given. Python starts when it is needed. */
export function openTutor({ packs, stateFolder, openPython, chooseVoice }: OpenTutorOptions): Tutor {
  const python = createLazyPython(stateFolder, () => undefined, openPython);
  const runner: CodeRunner = { run: async (request, options) => (await python.open()).run(request, options) };
  const exercises = new Map(
    packs.flatMap((pack) => pack.exercises.map(({ exercise }) => [exercise.key, exercise])),
  );
  const library = createLibrary(
    readPassages(packs),
    readWorkedTasks(packs),
    runner,
    readConcepts(packs),
    ERROR_BOOK,
  );
  const builtIn = createBuiltInVoice(library);
  const voice = chooseVoice?.(builtIn, library) ?? builtIn;
  const guard = createReplyGuard((activity) => {
    const exercise = exercises.get(activity.id);
    return exercise === undefined
      ? probeWithRunner(runner, activity)
      : probeExercise(runner, exercise, activity);
  });
  return {
    take: (turn, signal) => takeTurn({ voice, builtIn, guard }, turn, signal),
    findActivity: (key, course) => findTutorActivity(packs, key, course),
    close: () => python.close(),
  };
}
