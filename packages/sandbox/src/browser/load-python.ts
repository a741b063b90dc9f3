import type { LoadedPython, PublishedFile, PublishedPython } from './protocol.ts';

/** The browser checks every byte against `integrity`, also of what its cache held, and refuses what differs. */
function get({ url, integrity }: PublishedFile): Promise<Response> {
  return fetch(url, { integrity, credentials: 'same-origin' });
}

async function read(file: PublishedFile): Promise<ArrayBuffer> {
  const answer = await get(file);
  if (!answer.ok) throw new Error(`${file.url} answered ${answer.status}`);
  return answer.arrayBuffer();
}

/** Fetches and compiles what the server offers; after the first time all of it comes from the browser's cache. */
export async function loadPython(files: PublishedPython): Promise<LoadedPython> {
  const [module, memory, library, snapshot] = await Promise.all([
    WebAssembly.compileStreaming(get(files.interpreter)),
    read(files.memory),
    read(files.library),
    get(files.snapshot).then((answer) => answer.json()),
  ]);
  return { module, memory, library, snapshot };
}
