import { activityRegistry } from '@kindling/activities/registry';
import { readPackFiles } from '@kindling/adapters/content-files';
import { checkPack, type Pack } from '@kindling/core/curriculum';
import { expect, it } from 'vitest';
import { checkRolePlays } from './check-role-plays.ts';
import { CONTENT_FOLDER } from './content.ts';

const check = checkPack(
  await readPackFiles(`${CONTENT_FOLDER}/english-for-spanish-speakers`),
  activityRegistry,
);
if (!check.ok) throw new Error('The course is not sound.');
const { pack } = check;

/** What is said of the café after `spoil`. */
function saidOf(spoil: (cafe: Pack['scenarios'][number]) => void): string[] {
  const cafe = structuredClone(pack.scenarios.find(({ key }) => key === 'in-the-cafe'));
  if (!cafe) throw new Error('There is no café.');
  spoil(cafe);
  return checkRolePlays({ ...pack, scenarios: [cafe] }).map(({ path, message }) => `${path}: ${message}`);
}

it('has nothing to say of the role-plays as they are', () => {
  expect(checkRolePlays(pack)).toEqual([]);
});

it('names a step that does not understand the model reply to its turn', () => {
  const said = saidOf(({ turns }) => Object.assign(turns[0] ?? {}, { model: 'It rains.' }));
  expect(said[0]).toMatch(/^script\.steps\.0: does not understand the model reply/);
});

it('names a criterion that no model reply meets', () => {
  const said = saidOf(({ script }) =>
    Object.assign(script?.criteria[0] ?? {}, { any: ['blue elephant'], and: [], slots: [] }),
  );
  expect(said.join()).toMatch(/has not met polite/);
});

it('passes over a role-play without a script', () => {
  expect(saidOf((cafe) => delete cafe.script)).toEqual([]);
});
