import type { Pack } from '@kindling/core/curriculum';
import { DEFAULT_STATE_FOLDER } from '@kindling/runtime';
import { checkContent } from '@kindling/runtime/content';
import { chooseCommandVoice, readModelSettings } from '@kindling/runtime/models';
import { openTutor, type Tutor } from '@kindling/runtime/tutor';
import { openOwnPython } from '../python/with-python.ts';
import { tellFailure } from '../tell-failure.ts';

/** Opens the tutor over the courses that come with Kindling, for one command. `origin`: the model that is to answer. */
export async function withTutor(
  work: (tutor: Tutor, packs: readonly Pack[]) => Promise<void>,
  origin = 'builtin',
): Promise<void> {
  try {
    const chooseVoice = chooseCommandVoice(readModelSettings(process.env), origin);
    const { packs } = await checkContent();
    const stateFolder = process.env.KINDLING_HOME ?? DEFAULT_STATE_FOLDER;
    const openPython = () => openOwnPython({ threads: 2 });
    const tutor = openTutor({ packs, stateFolder, openPython, chooseVoice });
    try {
      await work(tutor, packs);
    } finally {
      await tutor.close();
    }
  } catch (error) {
    tellFailure(error);
  }
}
