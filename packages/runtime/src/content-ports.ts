import { activityRegistry } from '@kindling/activities/registry';
import { contentIdentity } from '@kindling/adapters/content-files';
import { lookUp } from '@kindling/ai-agent/glossary';
import type { CodeRunner } from '@kindling/core/code';
import type { ConceptCards } from '@kindling/core/concepts';
import type { Dictionary } from '@kindling/core/courses';
import type { PackPorts } from '@kindling/core/curriculum';
import { AppError } from '@kindling/shared';
import { codeCheckBy } from './code-check.ts';
import { createConceptLibrary } from './concept-library.ts';
import { createPackDesk } from './course-packs/index.ts';

export type ContentPorts = Pick<PackPorts, 'packDesk' | 'contentIdentity' | 'openCodeCheck'> & {
  grading: typeof activityRegistry;
  conceptCards: ConceptCards;
  dictionary: Dictionary;
};

/** An author may allow a program a minute, and write a hundred that take it. */
const MOST_CHECK_MS = 20_000;

/** Ends what is under way with an error that callers know. */
function endAfter(milliseconds: number): AbortSignal {
  const end = new AbortController();
  const tooLong = () => end.abort(new AppError('timeout', 'The programs of the course took too long.'));
  setTimeout(tooLong, milliseconds).unref();
  return end.signal;
}

/** What a course is made of: its activities' types, its files, programs to try, and where its words are looked up. */
export function openContentPorts(openRunner: () => Promise<CodeRunner>): ContentPorts {
  return {
    grading: activityRegistry,
    conceptCards: createConceptLibrary(),
    dictionary: { find: lookUp },
    packDesk: createPackDesk(),
    contentIdentity,
    openCodeCheck: async (author) =>
      codeCheckBy(await openRunner(), { learner: author, signal: endAfter(MOST_CHECK_MS) }),
  };
}
