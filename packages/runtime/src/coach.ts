import { correctMessage } from '@kindling/ai-agent/corrections';
import {
  rememberCorrections,
  type SummedSession,
  type SummingPorts,
  summariseSession,
  tellPractised,
} from '@kindling/core/coaching';
import type { Pack, WordList } from '@kindling/core/curriculum';
import { type CriterionResult, type RolePlay, toRolePlay } from '@kindling/core/role-play';
import type { TutorLanguage } from '@kindling/shared';
import { readLevels } from './content.ts';

/** What conversations are summed up by. @throws AppError `not-found` without the list of words */
export async function openSumming(): Promise<SummingPorts> {
  return { words: await readLevels('en'), findCorrections: rememberCorrections(correctMessage) };
}

export interface Coach {
  /** Role-plays that can be played without a model. */
  rolePlays: RolePlay[];
  /** What somebody said, summed up: all mistakes that are found, not only those a reply took up. */
  sumUp(
    said: readonly string[],
    about: {
      language: TutorLanguage;
      criteria?: readonly CriterionResult[];
      /** Scenes are played in English; elsewhere what was said tells what is practised. */
      isScene?: boolean;
      usedBefore?: ReadonlySet<string>;
    },
  ): SummedSession;
}

/** The conversation coach over courses as files, without a server and a database. */
export function createCoach(packs: readonly Pack[], words: WordList): Coach {
  const courseWords = new Set(
    packs.flatMap(({ lessons }) =>
      lessons.flatMap(({ vocabulary }) => vocabulary.map((entry) => entry.word.toLowerCase())),
    ),
  );
  const rolePlays = packs.flatMap(({ scenarios }) =>
    scenarios.flatMap(({ key, title, level, ...content }) =>
      content.script === undefined ? [] : [toRolePlay({ key, title, level, content })],
    ),
  );
  return {
    rolePlays,
    sumUp: (said, { language, criteria = [], isScene = false, usedBefore = new Set() }) =>
      summariseSession(
        said.map((text) => ({ text, corrections: correctMessage(text, language) })),
        {
          words,
          courseWords,
          usedBefore,
          criteria,
          practised: isScene ? 'en' : tellPractised(said, language),
        },
      ),
  };
}
