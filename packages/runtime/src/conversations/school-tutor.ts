import { activityRegistry } from '@kindling/activities/registry';
import { createBuiltInVoice, createLibrary, type Library } from '@kindling/ai-agent/built-in';
import { createReplyGuard } from '@kindling/ai-agent/leak-guard';
import { readConcepts, readPassages, readWorkedTasks } from '@kindling/ai-agent/retrieval';
import type { CodeRunner } from '@kindling/core/code';
import type {
  ActivityMaterial,
  ConversationTutor,
  KnownOfTurn,
  TutorMaterialStore,
} from '@kindling/core/conversation';
import type { GiveExercise } from '@kindling/core/exercises';
import type { Transact } from '@kindling/core/ports';
import { remember } from '@kindling/core/text';
import type { ReplyGuard, Voice, VoiceRequest } from '@kindling/core/turns';
import type { Id, Tenant } from '@kindling/shared';
import type { readConceptCards } from '../concept-cards.ts';
import { createConceptLibrary } from '../concept-library.ts';
import { ERROR_BOOK } from '../error-book.ts';
import { type Graded, probeExercise } from '../probe-exercise.ts';
import { type Described, describeActivity } from '../tutor-activities.ts';
import { toReadable } from './read-courses.ts';

/** Schools whose courses are kept at hand, some megabytes each; the one asked for longest ago goes. */
const MOST_SCHOOLS = 20;

export interface SchoolTutorPorts {
  transact: Transact<{ tutorMaterial: TutorMaterialStore }>;
  /** Runs programs; started when the first is run. */
  openRunner(): Promise<CodeRunner>;
  /** Whether any model is set up. */
  mayAskModels?: boolean;
  /** Who answers; the built-in tutor of the school when left out. */
  chooseVoice?: (
    request: VoiceRequest,
    builtIn: Voice,
    library: Library,
    known?: KnownOfTurn,
  ) => Promise<Voice>;
  /** The ideas that come with the courses, by course. Default: those of the content folder. */
  readCards?: () => ReturnType<typeof readConceptCards>;
  /** Makes exercises for learners who ask for one. */
  giveExercise?: GiveExercise;
  onFailure(error: unknown, about: object): void;
}

/** What answers in one school, as its courses were at `stamp`. */
interface SchoolVoice {
  stamp: string;
  library: Library;
  builtIn: Voice;
}

type Told = (tenant: Tenant) => (error: unknown) => undefined;

/** The tutor of every school, each knowing the courses of its own school and nothing of another's. */
export function createSchoolTutor(ports: SchoolTutorPorts): ConversationTutor {
  const runner: CodeRunner = {
    run: async (request, options) => (await ports.openRunner()).run(request, options),
  };
  const told: Told = (tenant) => (error) => {
    ports.onFailure(error, { schoolId: tenant.schoolId });
    return undefined;
  };
  const selectSchool = createSchoolVoices(ports, runner, told);
  return {
    mayAskModels: ports.mayAskModels ?? false,
    warm: (tenant) => void selectSchool(tenant).catch(told(tenant)),
    toActivity: createDescriber(),
    async forTurn(request, material, known) {
      const { builtIn, library } = await selectSchool(request.tenant, known?.coursesStamp);
      const choosing = ports.chooseVoice?.(request, builtIn, library, known);
      // Who may answer cannot be found out: the built-in tutor always may.
      const voice = await choosing?.catch(told(request.tenant));
      return { voice: voice ?? builtIn, builtIn, guard: guardOf(runner, material, request.learnerId) };
    },
  };
}

/** Activities as they were stored: the one that is open, and those withheld from a class, come with every message. */
const MOST_DESCRIBED = 500;

/** Describes each as it is stored once: checking its content takes as long as the question for it. */
function createDescriber(): ConversationTutor['toActivity'] {
  const describe = remember(MOST_DESCRIBED, (stored) => describeActivity(JSON.parse(stored) as Described));
  return (material) => describe(JSON.stringify(material));
}

/**
 * Keeps what answers in each school, as its courses are at `stamp`, which was read with the message; without one they are
 * looked at.
 */
function createSchoolVoices(ports: SchoolTutorPorts, runner: CodeRunner, told: Told) {
  const cards = createConceptLibrary(ports.readCards);
  const schools = new Map<Id, SchoolVoice>();
  const looking = new Map<Id, Promise<SchoolVoice>>();

  const look = async (tenant: Tenant): Promise<SchoolVoice> => {
    const { schoolId } = tenant;
    const known = schools.get(schoolId);
    const found = await ports.transact(tenant, async ({ tutorMaterial }) => {
      const stamp = await tutorMaterial.findStamp();
      return known?.stamp === stamp ? known : { stamp, courses: await tutorMaterial.listCourses() };
    });
    if (!('courses' in found)) return found;
    const readable = await Promise.all(
      found.courses.map(async (course) => toReadable(course, await cards.listOf(course.slug))),
    );
    const [passages, tasks] = [readPassages(readable), readWorkedTasks(readable)];
    const library = createLibrary(passages, tasks, runner, readConcepts(readable), ERROR_BOOK);
    const { giveExercise } = ports;
    if (giveExercise !== undefined)
      library.giveExercise = (personId, asked) => giveExercise({ ...tenant, personId }, asked);
    const school = { stamp: found.stamp, library, builtIn: createBuiltInVoice(library) };
    schools.delete(schoolId);
    schools.set(schoolId, school);
    const [oldest] = schools.keys();
    if (schools.size > MOST_SCHOOLS && oldest !== undefined) schools.delete(oldest);
    return school;
  };
  return async (tenant: Tenant, stamp?: string): Promise<SchoolVoice> => {
    const { schoolId } = tenant;
    const known = schools.get(schoolId);
    if (known !== undefined && known.stamp === stamp) return known;
    // A class that begins at the same moment waits for one reading of the courses, not for thirty.
    const work = looking.get(schoolId) ?? look(tenant).finally(() => looking.delete(schoolId));
    looking.set(schoolId, work);
    // Courses as they were a moment ago are better than no tutor.
    return known === undefined ? work : work.catch((error) => told(tenant)(error) ?? known);
  };
}

/**
 * What an activity keeps secret is in its content: programs in a reply are run against its tests, in the line of the
 * learner they are for.
 */
function guardOf(runner: CodeRunner, material: ActivityMaterial | undefined, learner: Id): ReplyGuard {
  if (material?.type !== 'code') return createReplyGuard();
  const exercise = activityRegistry.parseActivity(material) as Graded;
  return createReplyGuard((activity) => probeExercise(runner, exercise, activity, learner));
}
