/** Text of every generated source file by its path below `src/generated`, for the type folders in `types`. */
export function renderSources(types: readonly string[]): Map<string, string> {
  return new Map([
    [
      'schemas.ts',
      renderMap(types, {
        file: 'schema.ts',
        name: 'definition',
        map: 'definitions',
        of: 'ActivityDefinition',
      }),
    ],
    ['graders.ts', renderMap(types, { file: 'grader.ts', name: 'grade', map: 'graders', of: 'Grader' })],
    [
      'messages.ts',
      renderMap(types, { file: 'messages.ts', name: 'messages', map: 'messages', of: 'ActivityMessages' }),
    ],
    ['renderers.tsx', renderLazyMap(types)],
  ]);
}

/** What is wrong with a type's folder, one sentence each. */
export function findFolderFaults(type: string, files: readonly string[]): string[] {
  const faults = ['schema.ts', 'grader.ts', 'renderer.tsx', 'messages.ts']
    .filter((file) => !files.includes(file))
    .map((file) => `packages/activities/src/types/${type} has no ${file}; every activity type needs one.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(type))
    faults.push(`The activity type ${type} is not in kebab-case.`);
  return faults;
}

const HEADER = '// Made by `npm run generate` from the folders in src/types. Do not edit.\n';

const MAX_LINE_WIDTH = 110;

interface MapKind {
  file: string;
  name: string;
  map: string;
  of: string;
}

function renderMap(types: readonly string[], { file, name, map, of }: MapKind): string {
  const imports = types.map(
    (type) => `import { ${name} as ${camelCase(type)} } from '../types/${type}/${file}';`,
  );
  const rows = types.map((type) => `  ${propertyName(type)}: ${camelCase(type)} as ${of},`);
  return [
    HEADER.trimEnd(),
    `import type { ${of} } from '../contract.ts';`,
    ...imports,
    '',
    `export const ${map}: Readonly<Record<string, ${of}>> = {`,
    ...rows,
    '};',
    '',
  ].join('\n');
}

/** Renderers are imported when first drawn, so that the web bundle holds one piece per type. */
function renderLazyMap(types: readonly string[]): string {
  return [
    HEADER.trimEnd(),
    "import type { ActivityRenderer } from '../contract.ts';",
    '',
    'export const renderers: Readonly<Record<string, () => Promise<ActivityRenderer>>> = {',
    ...types.map(renderLazyRow),
    '};',
    '',
  ].join('\n');
}

/** Wrapped where the formatter would wrap it, so that the two never disagree. */
function renderLazyRow(type: string): string {
  const load = `import('../types/${type}/renderer.tsx').then((module) => module.renderer as ActivityRenderer),`;
  const row = `  ${propertyName(type)}: () => ${load}`;
  return row.length <= MAX_LINE_WIDTH ? row : `  ${propertyName(type)}: () =>\n    ${load}`;
}

function camelCase(type: string): string {
  return type.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function propertyName(type: string): string {
  return type.includes('-') ? `'${type}'` : type;
}
