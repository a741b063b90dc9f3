import type { Analyser } from '@kindling/activities/analyser';
import { type AnalyserWorker, BrowserAnalyser } from '@kindling/sandbox/analyser';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';

/** Asks the server where the analyser is; its worker starts with the first program. Rejects when the server has none. */
export async function openBrowserAnalyser(): Promise<Analyser & { close(): void }> {
  const { analyser } = unwrap(await browserApi.GET('/v1/python'));
  return new BrowserAnalyser({
    files: analyser,
    startWorker: (url) => new Worker(url, { type: 'module' }) as unknown as AnalyserWorker,
  });
}
