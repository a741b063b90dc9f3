import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { definition } from '../src/types/choice/schema.ts';
import { renderJsonSchema, schemaFileName } from './render-json-schema.ts';
import { findFolderFaults, renderSources } from './render-sources.ts';

const COMPLETE = ['schema.ts', 'grader.ts', 'renderer.tsx', 'messages.ts', 'grader.test.ts'];

it('lists every folder in every map', () => {
  const files = renderSources(['choice', 'multiple-choice']);
  expect([...files.keys()]).toEqual(['schemas.ts', 'graders.ts', 'messages.ts', 'renderers.tsx']);
  expect(files.get('graders.ts')).toContain("  'multiple-choice': multipleChoice as Grader,");
  for (const text of files.values()) {
    expect(text).toContain('../types/choice/');
    expect(text).toContain('../types/multiple-choice/');
  }
});

it('loads renderers when they are asked for', () => {
  expect(renderSources(['choice']).get('renderers.tsx')).not.toMatch(/^import \{/m);
});

it('says what a folder lacks', () => {
  expect(findFolderFaults('choice', COMPLETE)).toEqual([]);
  expect(findFolderFaults('choice', ['schema.ts', 'renderer.tsx', 'messages.ts'])).toEqual([
    'packages/activities/src/types/choice has no grader.ts; every activity type needs one.',
  ]);
  expect(findFolderFaults('MyType', COMPLETE)[0]).toMatch(/kebab-case/);
});

it('writes a JSON Schema of what authors write: defaults may be left out', () => {
  const schema = JSON.parse(renderJsonSchema(definition));
  expect(schemaFileName(definition)).toBe('choice.v1.schema.json');
  expect(schema.required.sort()).toEqual(['explanation', 'options', 'prompt']);
  expect(schema.properties.options.items.required).toEqual(['text']);
});

it('finds the checked-in files up to date', () => {
  const generate = fileURLToPath(new URL('./generate.ts', import.meta.url));
  expect(execFileSync(process.execPath, [generate, '--check'], { encoding: 'utf8' })).toBe('');
});
