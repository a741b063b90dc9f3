import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

/** A relative module after its types are gone: an import, or the URL of a worker. */
const RELATIVE_MODULE = /(['"])(\.{1,2}\/[^'"]+)\.ts\1/g;

/**
 * A script and all it loads, as JavaScript by path below `root`. Each thread that strips types itself pays for it with
 * ten MB and a quarter of a second; threads that read these do not. Positions in a file stay what they were.
 */
export async function toPlainScripts(entry: URL, root: URL): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  const visit = async (source: URL): Promise<void> => {
    const path = source.href.slice(root.href.length).replace(/\.ts$/, '.mjs');
    if (scripts.has(path)) return;
    const plain = stripTypeScriptTypes(await readFile(source, 'utf8'));
    scripts.set(path, plain.replaceAll(RELATIVE_MODULE, '$1$2.mjs$1'));
    for (const [, , name] of plain.matchAll(RELATIVE_MODULE)) await visit(new URL(`${name}.ts`, source));
  };
  await visit(entry);
  return scripts;
}
