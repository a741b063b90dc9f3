import { DEFAULT_STATE_FOLDER } from '@kindling/runtime';
import { checkContent } from '@kindling/runtime/content';
import { openTutor, type Tutor } from '@kindling/runtime/tutor';
import { openOwnPython } from '../python/with-python.ts';
import { tellFailure } from '../tell-failure.ts';

/** Opens the built-in tutor over the courses that come with Kindling, for one command. */
export async function withTutor(work: (tutor: Tutor) => Promise<void>): Promise<void> {
  try {
    const { packs } = await checkContent();
    const stateFolder = process.env.KINDLING_HOME ?? DEFAULT_STATE_FOLDER;
    const tutor = openTutor({ packs, stateFolder, openPython: () => openOwnPython({ threads: 2 }) });
    try {
      await work(tutor);
    } finally {
      await tutor.close();
    }
  } catch (error) {
    tellFailure(error);
  }
}
