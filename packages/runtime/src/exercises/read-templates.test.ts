import { expect, it } from 'vitest';
import { readExerciseTemplates } from './read-templates.ts';

it('has templates whose docstrings speak the language of the story', async () => {
  const templates = [...(await readExerciseTemplates()).values()].flat();
  const docstrings = templates.flatMap(({ starter, solution }) => [
    ...`${starter}\n${solution}`.matchAll(/"""(.*?)"""/gs),
  ]);
  expect(docstrings.length).toBeGreaterThan(0);
  for (const [, text = ''] of docstrings) expect(text).toMatch(/^<<\w+>>$/);
  for (const { stories } of templates) {
    for (const { en, es } of stories) if ('doc' in en || 'doc' in es) expect(es.doc).not.toBe(en.doc);
  }
});
