import { describe, expect, test } from 'vitest';
import { findWrongImports } from './import-rules.ts';
import { describeSizes, findOddName, findOversize } from './size-rules.ts';
import { parseSourceFile } from './source-file.ts';

const wrong = (path: string, text: string) => findWrongImports(parseSourceFile(path, text));

describe('imports', () => {
  test.each([
    ['packages/core/src/a.ts', `import { z } from 'zod';`],
    ['packages/core/src/a.ts', `import { id } from '@kindling/shared';`],
    ['packages/core/src/a.test.ts', `import { fc } from 'fast-check'; import '@kindling/testkit';`],
    ['packages/adapters/src/x/a.ts', `import pg from 'pg'; import { readFile } from 'node:fs';`],
    ['packages/activities/src/types/cloze/renderer.tsx', `import { useState } from 'react';`],
    ['packages/activities/src/contract.ts', `import type { FC } from 'react';`],
    ['apps/web/src/app/page.tsx', `import { graders } from '@kindling/activities/graders';`],
    ['apps/api/src/main.ts', `import { start } from '@kindling/runtime'; import './http/server.ts';`],
    ['apps/api/src/test-api.fixture.ts', `import '@kindling/adapters/postgres';`],
    ['apps/web/src/app/page.tsx', `import type { Grade } from '@kindling/shared';`],
    ['packages/activities/src/rendering/a.tsx', `import '@kindling/shared/python-concepts';`],
    ['packages/activities/src/types/cloze/grader.ts', `import { AppError } from '@kindling/shared';`],
    ['scripts/launcher/serve.mjs', `await import('../../apps/api/src/main.ts');`],
  ])('%s may say %s', (path, text) => {
    expect(wrong(path, text)).toEqual([]);
  });

  test.each([
    ['packages/core/src/a.ts', `import { randomUUID } from 'node:crypto';`, 'core is pure'],
    ['packages/core/src/a.ts', `export { x } from '@kindling/adapters/postgres';`, 'may import only shared'],
    ['packages/core/src/a.ts', `const x = await import('pg');`, 'core is pure'],
    ['packages/core/src/a.ts', `import '@kindling/testkit';`, 'may import only shared'],
    ['packages/shared/src/a.ts', `import '@kindling/core/ports';`, 'none of our packages'],
    ['packages/activities/src/types/cloze/grader.ts', `import { useMemo } from 'react';`, 'in the browser'],
    ['packages/adapters/src/x/a.ts', `import '../../../core/src/learning/mastery.ts';`, 'reaches into'],
    ['apps/web/src/app/page.tsx', `import '@kindling/runtime';`, 'over HTTP only'],
    ['apps/api/src/main.ts', `import '@kindling/adapters/postgres';`, 'packages/runtime'],
    ['apps/web/src/a.test.ts', `import '@kindling/adapters/postgres';`, 'over HTTP only'],
    ['apps/web/src/app/page.tsx', `import { AppError, type Grade } from '@kindling/shared';`, 'types only'],
    ['packages/activities/src/rendering/a.tsx', `import { id } from '@kindling/shared';`, 'types only'],
    ['packages/runtime/src/a.ts', `import '../../../apps/api/src/main.ts';`, 'reaches into'],
  ])('%s may not say %s', (path, text, reason) => {
    expect(wrong(path, text)).toEqual([expect.stringContaining(reason)]);
  });
});

describe('sizes and names', () => {
  const longFunction = (lines: number) => `function long() {\n${'  run();\n'.repeat(lines - 2)}}\n`;

  test('the longest function and file that pass, and the shortest that do not', () => {
    const complaints = (text: string) => findOversize(parseSourceFile('packages/core/src/a.ts', text));
    expect(complaints(longFunction(60))).toEqual([]);
    expect(complaints(longFunction(61))).toEqual([
      'packages/core/src/a.ts:1 long has 61 lines; 60 is the most. Name its parts.',
    ]);
    expect(complaints('run();\n'.repeat(400))).toEqual([]);
    expect(complaints('run();\n'.repeat(401))[0]).toContain('has 401 lines');
  });

  test('a test may have long functions but no endless file', () => {
    expect(findOversize(parseSourceFile('packages/core/src/a.test.ts', longFunction(100)))).toEqual([]);
    expect(findOversize(parseSourceFile('packages/core/src/a.test.ts', longFunction(401)))).toHaveLength(1);
  });

  test.each([
    'packages/core/src/learning/get-mastery.ts',
    'apps/web/src/app/(learner)/course/[slug]/page.tsx',
    'packages/adapters/src/postgres/start.db.test.ts',
  ])('%s is a good name', (path) => expect(findOddName(path)).toEqual([]));

  test.each([
    'packages/core/src/getMastery.ts',
    'packages/core/src/My_Folder/a.ts',
    'apps/web/src/Button.tsx',
  ])('%s is not', (path) => expect(findOddName(path)).toHaveLength(1));

  test('counts lines, comments and functions of sources, tests apart', () => {
    const source = parseSourceFile(
      'packages/core/src/a.ts',
      '// why\nconst one = () => 1; // not a line\n\none();\n',
    );
    const spec = parseSourceFile('packages/core/src/a.test.ts', 'test();\n');
    expect(source).toMatchObject({
      lines: 4,
      commentLines: 1,
      functions: [{ name: 'one', line: 2, lines: 1 }],
    });
    expect(describeSizes([source, spec])).toContain('1 source files, 4 lines; 1 test files, 1 lines.');
  });
});
