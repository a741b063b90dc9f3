import {
  AppError,
  type Id,
  type learning,
  type Page,
  type PageQuery,
  type Principal,
} from '@kindling/shared';
import { listBaseForms } from '../curriculum/index.ts';
import type { Transact } from '../ports/index.ts';
import type { MaterialStore } from './material-store.ts';

export interface MaterialPorts {
  transact: Transact<{ materials: MaterialStore }>;
}

/**
 * Words a course teaches, as many as pass the filter, each with where it stands for the caller. A word is found by any of
 * its forms, as it is looked up where it stands: went, tried. @throws `not-found` for a course the school does not have.
 */
export function listVocabulary(
  ports: MaterialPorts,
  principal: Principal,
  courseId: Id,
  { cursor, limit, ...filter }: PageQuery & learning.WordFilter,
): Promise<Page<learning.VocabularyItem>> {
  const { search } = filter;
  const words = search === undefined ? filter : { ...filter, forms: listBaseForms(search.toLowerCase()) };
  return readFrom(ports, principal, courseId, (materials) =>
    materials.pageVocabulary(principal.personId, courseId, words, { cursor, limit }),
  );
}

/** Conversations to play, without the replies that are shown afterwards. @throws `not-found` likewise. */
export function listRolePlays(
  ports: MaterialPorts,
  principal: Principal,
  courseId: Id,
  page: PageQuery,
): Promise<Page<learning.RolePlayCard>> {
  return readFrom(ports, principal, courseId, (materials) => materials.pageRolePlays(courseId, page));
}

/** Essays to write and what they are judged by. @throws `not-found` likewise. */
export function listEssayPrompts(
  ports: MaterialPorts,
  principal: Principal,
  courseId: Id,
  page: PageQuery,
): Promise<Page<learning.EssayPrompt>> {
  return readFrom(ports, principal, courseId, (materials) => materials.pageEssayPrompts(courseId, page));
}

function readFrom<Answer>(
  ports: MaterialPorts,
  principal: Principal,
  courseId: Id,
  read: (materials: MaterialStore) => Promise<Answer>,
): Promise<Answer> {
  return ports.transact(principal, async ({ materials }) => {
    if (!(await materials.hasCourse(courseId))) throw new AppError('not-found', 'There is no such course.');
    return await read(materials);
  });
}
