import { parseSync, Visitor } from 'oxc-parser';

export interface SourceFile {
  /** From the root of the clone, with forward slashes. */
  path: string;
  isTest: boolean;
  lines: number;
  /** Lines that hold nothing but a comment. */
  commentLines: number;
  imports: string[];
  /** Those of `imports` of which only types are used: they are gone when the file runs. */
  typeOnlyImports: string[];
  functions: { name: string; line: number; lines: number }[];
}

interface Span {
  start: number;
  end: number;
}

interface FunctionNode extends Span {
  id?: { name?: string } | null;
}

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

function findFunctions(program: Parameters<Visitor['visit']>[0], text: string): SourceFile['functions'] {
  const found: SourceFile['functions'] = [];
  const names = new Map<number, string>();
  const add = (node: FunctionNode) => {
    const line = countLines(text.slice(0, node.start + 1));
    const name = node.id?.name ?? names.get(node.start) ?? '(unnamed)';
    found.push({ name, line, lines: countLines(text.slice(node.start, node.end)) });
  };
  new Visitor({
    VariableDeclarator(node) {
      if (node.init && node.id.type === 'Identifier') names.set(node.init.start, node.id.name);
    },
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: add,
  }).visit(program);
  return found;
}

/** Reads what the architecture rules need to know about a file; throws when it does not parse. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value)),
    ...module.dynamicImports.map(
      ({ moduleRequest }) => /^['"](.+)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1],
    ),
  ];
  return {
    path,
    isTest: /\.(test|spec|fixture)\.tsx?$/.test(path),
    lines: countLines(text),
    commentLines: comments.reduce((sum, comment) => sum + countOwnLines(comment, text), 0),
    imports: [...new Set(specifiers.filter((specifier) => specifier !== undefined))],
    typeOnlyImports: module.staticImports
      .filter(({ entries }) => entries.length > 0 && entries.every((entry) => entry.isType))
      .map((statement) => statement.moduleRequest.value),
    functions: findFunctions(program, text),
  };
}

/** A comment behind code on the same line is not a comment line. */
function countOwnLines({ start, end }: Span, text: string): number {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.trim() === '' ? countLines(text.slice(start, end)) : 0;
}
