import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** Which workspaces of ours each workspace may import, and why; the one list of docs/architecture.md in code. */
const ALLOWED: Record<string, { ours: string[]; because: string }> = {
  'packages/shared': { ours: [], because: 'it holds the contracts that everybody else reads' },
  'packages/activities': {
    ours: ['shared'],
    because: 'an activity type must work in the browser and on the server',
  },
  'packages/core': { ours: ['shared'], because: 'the domain knows ports, not engines' },
  'packages/adapters': { ours: ['core', 'shared'], because: 'an adapter serves a port of core' },
  'packages/ai-agent': { ours: ['core', 'shared'], because: 'an adapter serves a port of core' },
  'packages/sandbox': { ours: ['core', 'shared'], because: 'an adapter serves a port of core' },
  'packages/code-analysis': { ours: ['core', 'shared'], because: 'it reads code through a port of core' },
  'packages/runtime': {
    ours: ['shared', 'core', 'activities', 'adapters', 'ai-agent', 'code-analysis', 'sandbox'],
    because: 'it puts packages together and knows no app',
  },
  'packages/testkit': {
    ours: ['shared', 'core', 'activities', 'adapters', 'ai-agent', 'code-analysis', 'sandbox', 'runtime'],
    because: 'it serves the tests of packages and knows no app',
  },
  'apps/web': {
    ours: ['shared', 'activities', 'sandbox'],
    because: 'pages talk to the server over HTTP only, and run practice code themselves',
  },
  'apps/api': { ours: ['runtime', 'core', 'shared'], because: 'engines are chosen in packages/runtime' },
  'apps/worker': { ours: ['runtime', 'core', 'shared'], because: 'engines are chosen in packages/runtime' },
  // The doctor looks for the browser of the tests.
  'apps/cli': {
    ours: ['runtime', 'core', 'shared', 'testkit'],
    because: 'engines are chosen in packages/runtime',
  },
};

/** Packages that are pure: the npm packages they may import besides. `node:*` is never among them. */
const PURE: Record<string, { npm: string[]; because: string }> = {
  'packages/shared': { npm: ['zod'], because: 'it also runs in the browser' },
  'packages/activities': { npm: ['zod'], because: 'it also runs in the browser' },
  // ts-fsrs is arithmetic: it takes the time and does no I/O.
  'packages/core': { npm: ['zod', 'ts-fsrs'], because: 'core is pure: give it a port instead' },
};

/** React may draw an activity, but not grade it; its types may appear in the contract between the two. */
const REACT = /^(react|react-dom|lucide-react|@dnd-kit|@codemirror|@lezer|monaco-editor)(\/|$)/;
const DRAWS = /\.tsx$|^packages\/activities\/src\/rendering\//;

function workspaceOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkOurs(file: SourceFile, workspace: string, name: string): string | undefined {
  const rule = ALLOWED[workspace];
  if (rule === undefined || `${workspace.split('/')[0]}/${name}` === workspace) return undefined;
  if (file.isTest && name === 'testkit') return undefined;
  // A test of the whole server prepares and reads its database directly; pages have no server side to test.
  if (file.isTest && workspace.startsWith('apps/') && workspace !== 'apps/web') return undefined;
  if (rule.ours.includes(name)) return undefined;
  const may = rule.ours.length === 0 ? 'none of our packages' : `only ${rule.ours.join(', ')}`;
  return `${file.path} imports @kindling/${name}; ${workspace} may import ${may}, because ${rule.because}.`;
}

function checkPure(file: SourceFile, workspace: string, specifier: string): string | undefined {
  const rule = PURE[workspace];
  // What a package's scripts write is shipped, the scripts are not.
  if (rule === undefined || file.isTest || file.path.startsWith(`${workspace}/scripts/`)) return undefined;
  if (rule.npm.includes(packageName(specifier))) return undefined;
  const mayUseReact = DRAWS.test(file.path) || file.typeOnlyImports.includes(specifier);
  if (workspace === 'packages/activities' && REACT.test(specifier) && mayUseReact) return undefined;
  return `${file.path} imports ${specifier}; ${workspace} may not, because ${rule.because}.`;
}

/** The index of the contracts brings all of them and their validator: some 60 kB that a page would load to draw a word. */
function checkDrawing(file: SourceFile, specifier: string): string | undefined {
  const isDrawn = file.path.startsWith('apps/web/') || DRAWS.test(file.path);
  if (specifier !== '@kindling/shared' || !isDrawn || file.isTest) return undefined;
  if (file.typeOnlyImports.includes(specifier)) return undefined;
  return `${file.path} imports values of @kindling/shared; a page may import its types only, and values by a path of their own (see its exports), because the index brings every contract into the browser.`;
}

function checkRelative(file: SourceFile, workspace: string, specifier: string): string | undefined {
  const target = normalize(join(dirname(file.path), specifier)).replaceAll('\\', '/');
  // The launcher is what starts the apps.
  const isOutside = workspaceOf(target) !== workspace && workspace !== 'scripts/launcher';
  if (isOutside && /^(packages|apps)\//.test(target)) {
    return `${file.path} reaches into ${target}; import what that workspace exports instead.`;
  }
  return undefined;
}

/** Plain sentences about every import of a file that goes the wrong way. */
export function findWrongImports(file: SourceFile): string[] {
  const workspace = workspaceOf(file.path);
  const complaints = file.imports.map((specifier) => {
    if (specifier.startsWith('.')) return checkRelative(file, workspace, specifier);
    const ours = /^@kindling\/([^/]+)/.exec(specifier)?.[1];
    if (ours !== undefined) return checkOurs(file, workspace, ours) ?? checkDrawing(file, specifier);
    return specifier.startsWith('#') ? undefined : checkPure(file, workspace, specifier);
  });
  return complaints.filter((complaint) => complaint !== undefined);
}
