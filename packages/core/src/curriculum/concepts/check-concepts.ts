import { foldText } from '../../text/index.ts';
import type { PackConceptFile } from '../pack.ts';
import { conceptFile, type PackFiles, type PackProblem } from '../pack-files.ts';
import type { CourseFile } from '../pack-schema.ts';
import { findCycle } from '../prerequisite-cycle.ts';
import { findRepeated } from '../repeated.ts';
import type { ConceptCard } from './concept-schema.ts';

/** Languages of a card. */
const SIDES = ['en', 'es'] as const;
/** A card that asks nothing back is a lecture. */
const ASKS = /\?["”»]?$/;

/**
 * What is wrong with the ideas of a course: a key or a name that stands for two, a skill or an idea to know first that
 * does not exist, ideas that wait for each other, a question that is none.
 */
export function checkConcepts(
  files: PackFiles,
  course: CourseFile,
  concepts: readonly PackConceptFile[],
): PackProblem[] {
  const all = concepts.flatMap(({ cards }) => cards);
  const known = {
    keys: new Set(all.map(({ key }) => key)),
    repeated: new Set(findRepeated(all.map(({ key }) => key))),
    skills: new Set(course.skills.map(({ key }) => key)),
    owners: new Map<string, string>(),
  };
  const problems = concepts.flatMap(({ key: topic, cards }) =>
    cards.flatMap((card, at) =>
      checkCard(card, known).map(({ path, message }) => ({
        file: `${files.folder}/${conceptFile(topic)}`,
        path: [`cards.${at}`, path].filter((part) => part !== '').join('.'),
        message,
      })),
    ),
  );
  const cycle = findCycle(new Map(all.map(({ key, before }) => [key, before])));
  if (cycle === undefined) return problems;
  const file = `${files.folder}/${conceptFile(concepts[0]?.key ?? '')}`;
  return [...problems, { file, path: 'before', message: `wait for each other: ${cycle.join(', ')}` }];
}

interface Known {
  keys: ReadonlySet<string>;
  repeated: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  /** Which idea has a name; grows as cards are checked. */
  owners: Map<string, string>;
}

function checkCard(card: ConceptCard, known: Known): { path: string; message: string }[] {
  const { key, skill } = card;
  const isUnknown = skill !== undefined && !known.skills.has(skill);
  return [
    ...(known.repeated.has(key) ? [{ path: 'key', message: `${key} stands twice` }] : []),
    ...claimNames(card, known.owners).map((message) => ({ path: '', message })),
    ...(isUnknown ? [{ path: 'skill', message: `there is no skill ${skill} in course.yaml` }] : []),
    ...card.before
      .filter((before) => !known.keys.has(before))
      .map((before) => ({ path: 'before', message: `there is no card ${before} in this course` })),
    ...SIDES.filter((side) => !ASKS.test(card[side].ask)).map((side) => ({
      path: `${side}.ask`,
      message: 'must end in a question',
    })),
  ];
}

/** Each name may stand for one idea only: a question that names it must lead to one card. */
function claimNames(card: ConceptCard, owners: Map<string, string>): string[] {
  return listNames(card).flatMap((name) => {
    const owner = owners.get(name) ?? card.key;
    owners.set(name, owner);
    return owner === card.key ? [] : [`"${name}" is a name of ${owner} already`];
  });
}

/** Names of a card by language, folded. */
function listNames({ en, es }: ConceptCard): string[] {
  const names = SIDES.flatMap((side) => {
    const told = side === 'en' ? en : es;
    return [told.title, ...told.aliases].map((name) => `${side}: ${foldText(name)}`);
  });
  return [...new Set(names)];
}
