import {
  AppError,
  type exercises,
  type Id,
  type learning,
  type Principal,
  type Tenant,
  type TutorLanguage,
} from '@kindling/shared';
import { localeOf } from '../accounts/locale-of.ts';
import type { PersonAccounts } from '../accounts/ports.ts';
import { canonicalJson } from '../curriculum/canonical-json.ts';
import type { ContentIdentity } from '../curriculum/content-identity.ts';
import type { ActivityGrading } from '../learning/activity-grading.ts';
import type { ReviewCard } from '../learning/model/reviews/review-card.ts';
import type { LearnerTracing, TracingStores } from '../learning/serving/learner-tracing.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { type ChosenSource, chooseSource, type ExerciseSource } from './choose-source.ts';
import type { DraftContent } from './draft-content.ts';
import type {
  EarlierExercise,
  GivenExercise,
  MadeExerciseStore,
  MakeableSkill,
  NewMadeExercise,
} from './made-exercise-store.ts';
import { type ExerciseLab, makeExercise } from './make-exercise.ts';
import { type ExerciseTemplate, renderTemplate } from './templates/index.ts';

export interface GiveExercisePorts {
  transact: Transact<TracingStores & { madeExercises: MadeExerciseStore }>;
  people: Pick<PersonAccounts, 'findProfile'>;
  tracing: LearnerTracing;
  /** Templates that come with the courses, by the slug of their course. */
  readExerciseTemplates(): Promise<ReadonlyMap<string, readonly ExerciseTemplate[]>>;
  /** Programs of this learner wait in a line of their own. */
  openExerciseLab(learnerId: Id): Promise<ExerciseLab>;
  contentIdentity: ContentIdentity;
  grading: Pick<ActivityGrading, 'toPublic'>;
  clock: Clock;
  newId: NewId;
}

/** Whoever the exercise is for. */
type Learner = Tenant & { personId: Id };

export interface GiveExerciseInput {
  like?: Id | undefined;
  skillId?: Id | undefined;
  /** The same, as the courses name it. */
  skillKey?: string | undefined;
  level: 'same' | 'easier' | 'harder';
  /** Default: that of the learner's screens. */
  language?: TutorLanguage | undefined;
  /** The message that asks for it: asked again by the same one, a learner gets the same exercise. */
  askedBy?: Id | undefined;
}

/** `giveExercise` with what it stands on, for whoever speaks with learners. */
export type GiveExercise = (learner: Learner, input: GiveExerciseInput) => Promise<exercises.MadeExercise>;

interface TemplateSource extends ExerciseSource {
  template: ExerciseTemplate;
}
interface DraftSource extends ExerciseSource {
  draftId: Id;
  language: TutorLanguage;
}
type Source = TemplateSource | DraftSource;

/** Everything a choice rests on, as of one transaction. */
interface Chosen {
  activityId: Id;
  chosen: ChosenSource<Source>;
  skills: readonly MakeableSkill[];
  earlier: readonly EarlierExercise[];
  lessonId: Id;
  draft: DraftContent | undefined;
}

/** The exercise that this message got before. */
interface Given extends Pick<Chosen, 'activityId' | 'skills'> {
  chosen: ChosenSource<GivenExercise>;
  made: GivenExercise;
}

const NOTHING = () =>
  new AppError('not-found', 'There is nothing to make exercises from.', {
    hint: 'Your school has no course with exercise templates, and no approved exercises.',
  });

/** Draws that land on a story the learner has had are passed over so often. */
const MOST_STORIES = 6;

/**
 * Makes an exercise for the caller: chosen by the learner model, made and checked in the sandbox while no transaction
 * is open, and stored for them alone.
 * @throws `not-found` for an unknown exercise or skill, and when there is nothing to make exercises from; `unavailable`
 *   when nothing can be run
 */
export async function giveExercise(
  ports: GiveExercisePorts,
  principal: Learner,
  input: GiveExerciseInput,
): Promise<exercises.MadeExercise> {
  const language = input.language ?? (await localeOf(ports, principal.personId));
  const templates = await ports.readExerciseTemplates();
  const found = await ports.transact({ ...principal, locale: language }, (stores) =>
    choose(ports, stores, principal, input, templates, language),
  );
  if ('made' in found) return present(found.made, found);
  const made = await make(ports, principal.personId, found, language);
  await ports.transact(principal, ({ madeExercises }) => madeExercises.insert(made));
  return present(made, found);
}

/** What was made, and how it fits whoever asked. */
function present(
  made: Pick<NewMadeExercise, 'title' | 'language'>,
  {
    activityId,
    chosen: { source, chance, isAsked },
    skills,
  }: Pick<Chosen, 'activityId' | 'skills'> & { chosen: ChosenSource<ExerciseSource> },
): exercises.MadeExercise {
  return {
    activityId,
    title: made.title,
    language: made.language,
    // In the order of the course, however often it is told.
    skills: skills
      .filter(({ skillId }) => source.skillIds.includes(skillId))
      .map(({ skillId, name }) => ({ skillId, skillName: name })),
    chancePercent: Math.round(100 * chance),
    isAsked,
  };
}

async function choose(
  ports: GiveExercisePorts,
  stores: TracingStores & { madeExercises: MadeExerciseStore },
  principal: Learner,
  input: GiveExerciseInput,
  templates: Awaited<ReturnType<GiveExercisePorts['readExerciseTemplates']>>,
  language: TutorLanguage,
): Promise<Chosen | Given> {
  const { madeExercises, practice } = stores;
  const { personId, schoolId } = principal;
  const activityId =
    input.askedBy === undefined
      ? ports.newId()
      : ports.contentIdentity.nameUuid(schoolId, `asked-exercise/${personId}/${input.askedBy}`);
  const [skills, earlier, drafts, items, like, made] = await Promise.all([
    madeExercises.listSkills(personId),
    madeExercises.listEarlier(personId),
    madeExercises.listApproved(personId),
    practice.listSkillItems(personId),
    input.like === undefined ? undefined : madeExercises.findLike(personId, input.like),
    input.askedBy === undefined ? undefined : madeExercises.findMade(personId, activityId),
  ]);
  if (input.like !== undefined && like === undefined)
    throw new AppError('not-found', 'There is no such exercise.', { hint: 'Open it again.' });
  const traced = await ports.tracing.follow(stores, principal, personId);
  const skillId = input.skillId ?? skills.find(({ key }) => key === input.skillKey)?.skillId;
  const wish = { level: input.level, ...(like && { like }), ...(skillId && { skillId }) };
  const facts = { traced, skills, earlier, cards: cardsBySkill(items), now: ports.clock() };
  if (made !== undefined) {
    const again = chooseSource([made], wish, facts);
    if (again !== undefined) return { activityId, chosen: again, skills, made };
  }
  const sources: Source[] = [
    ...drafts
      .filter((draft) => draft.language === language)
      .map(({ draftId, ...draft }) => ({ ...draft, draftId, familyId: draftId })),
    ...[...templates].flatMap(([slug, all]) => toSources(ports, principal.schoolId, slug, all, skills)),
  ];
  const chosen = chooseSource(sources, wish, facts);
  if (chosen === undefined) throw NOTHING();
  const lessonId = skills.find(({ skillId }) => chosen.source.skillIds.includes(skillId))?.lessonId;
  if (lessonId == null) throw NOTHING();
  const draft = 'draftId' in chosen.source ? await madeExercises.findDraft(chosen.source.draftId) : undefined;
  return { activityId, chosen, skills, earlier, lessonId, draft };
}

/** Templates whose skills this school has; one practised in no lesson any more has nowhere to stand. */
function toSources(
  { contentIdentity }: GiveExercisePorts,
  schoolId: Id,
  slug: string,
  templates: readonly ExerciseTemplate[],
  skills: readonly MakeableSkill[],
): TemplateSource[] {
  const byKey = new Map(
    skills
      .filter(({ courseSlug, lessonId }) => courseSlug === slug && lessonId !== null)
      .map((skill) => [skill.key, skill.skillId]),
  );
  return templates.flatMap((template) => {
    const skillIds = template.skills.flatMap((key) => byKey.get(key) ?? []);
    if (skillIds.length < template.skills.length) return [];
    const familyId = contentIdentity.nameUuid(schoolId, `exercise-template/${slug}/${template.key}`);
    return [{ template, familyId, skillIds, difficulty: template.difficulty }];
  });
}

function cardsBySkill(
  items: readonly { skillIds: readonly Id[]; card: ReviewCard | undefined }[],
): Map<Id, ReviewCard[]> {
  const cards = new Map<Id, ReviewCard[]>();
  for (const { skillIds, card } of items) {
    if (card === undefined) continue;
    for (const id of skillIds) cards.set(id, [...(cards.get(id) ?? []), card]);
  }
  return cards;
}

/** A number from a fresh id, and on from there past stories this learner has had of the template. */
function chooseSeed(
  template: ExerciseTemplate,
  id: Id,
  language: TutorLanguage,
  known: ReadonlySet<string>,
): number {
  const first = Number.parseInt(id.slice(-7), 16);
  const seeds = Array.from({ length: MOST_STORIES }, (_, offset) => first + offset);
  return seeds.find((seed) => !known.has(renderTemplate(template, { seed, language }).story)) ?? first;
}

async function make(
  ports: GiveExercisePorts,
  learnerId: Id,
  { activityId, chosen: { source }, earlier, lessonId, draft }: Chosen,
  language: TutorLanguage,
): Promise<NewMadeExercise> {
  const { familyId, skillIds, difficulty } = source;
  const base = {
    activityId,
    learnerId,
    familyId,
    lessonId,
    skillIds: [...skillIds],
    difficulty,
    madeAt: ports.clock(),
  };
  if ('draftId' in source) {
    if (draft === undefined) throw NOTHING();
    const from = { source: 'draft', sourceKey: source.draftId, seed: null, story: null } as const;
    return { ...base, ...toStored(ports, draft), ...from, language: source.language };
  }
  const { template } = source;
  const stories = new Set(
    earlier.flatMap((one) => (one.familyId === familyId && one.story ? [one.story] : [])),
  );
  // Once all have been told, they are told again with other numbers.
  const known = stories.size < template.stories.length ? stories : new Set<string>();
  const seed = chooseSeed(template, activityId, language, known);
  const made = await makeExercise(await ports.openExerciseLab(learnerId), template, { seed, language });
  if (!made.ok) {
    throw new AppError(
      'internal',
      `The template ${template.key} gives no sound exercise: ${made.faults.join('; ')}`,
      {
        hint: 'Try again: another one may come out.',
      },
    );
  }
  const { exercise, starter, solution, story } = made.made;
  const from = { source: 'template', sourceKey: template.key, seed, story } as const;
  return { ...base, ...toStored(ports, { exercise, starter, solution }), ...from, language };
}

/** An exercise as activities keep it. */
function toStored(
  { contentIdentity }: GiveExercisePorts,
  { exercise, starter, solution }: Pick<DraftContent, 'exercise' | 'starter' | 'solution'>,
) {
  const { statement: prompt, entry, limits, files, tests, title, hints } = exercise;
  const content = { prompt, starter, solution, entry, limits, ...(files.length > 0 && { files }), tests };
  const contentHash = contentIdentity.hashText(canonicalJson({ type: 'code', schemaVersion: 1, content }));
  return { title, hints, content, contentHash };
}

/**
 * An exercise that was made for the caller, ready to be done.
 * @throws `not-found` for one that was not
 */
export async function getMadeExercise(
  ports: Pick<GiveExercisePorts, 'transact' | 'grading'>,
  principal: Principal,
  activityId: Id,
): Promise<{ lesson: { id: Id; language: string }; activity: learning.LessonActivity }> {
  const found = await ports.transact(principal, ({ madeExercises }) =>
    madeExercises.findActivity(principal.personId, activityId),
  );
  if (found === undefined)
    throw new AppError('not-found', 'There is no such exercise.', { hint: 'Ask for another one.' });
  const { id, title, type, schemaVersion, language, lessonId, hintCount, lastAttempt } = found;
  return {
    lesson: { id: lessonId, language },
    activity: {
      id,
      type,
      schemaVersion,
      title,
      purpose: 'exercise',
      content: ports.grading.toPublic(found, id),
      hintCount,
      lastAttempt: lastAttempt && { ...lastAttempt, at: lastAttempt.at.toISOString() },
    },
  };
}
