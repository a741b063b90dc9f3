// A worker of the learner's page: Ruff, which looks at programs while they are written and lays them out.
import type { AnalyserNews, AnalyserOrder, Finding } from './analyser-protocol.ts';
import { ANALYSER_SETTINGS } from './analyser-settings.ts';

/** The part of a dedicated worker's scope used here: the compiler's own types of it would bring the whole DOM along. */
const scope = globalThis as unknown as {
  postMessage(news: AnalyserNews): void;
  addEventListener(type: 'message', listener: (event: { data: AnalyserOrder }) => void): void;
};

type Ruff = typeof import('@astral-sh/ruff-wasm-web');
type Diagnostic = import('@astral-sh/ruff-wasm-web').Diagnostic;

let starting: Promise<InstanceType<Ruff['Workspace']>> | undefined;

async function start({ script, module }: (AnalyserOrder & { kind: 'start' })['files']) {
  const ruff: Ruff = await import(script);
  const answer = await fetch(module.url, { integrity: module.integrity, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${module.url} answered ${answer.status}`);
  await ruff.default({ module_or_path: answer });
  return new ruff.Workspace(ANALYSER_SETTINGS, ruff.PositionEncoding.Utf16);
}

function toFinding({ code, message, start_location: from, end_location: to }: Diagnostic): Finding {
  return {
    rule: code ?? 'invalid-syntax',
    message,
    from: { line: from.row, column: from.column },
    to: { line: to.row, column: to.column },
  };
}

async function answer(order: AnalyserOrder): Promise<void> {
  if (order.kind === 'start') {
    starting = start(order.files);
    await starting;
    return;
  }
  const workspace = await starting;
  if (workspace === undefined) throw new Error('A program came before the analyser.');
  const { id, source } = order;
  if (order.kind === 'check') {
    const diagnostics: Diagnostic[] = workspace.check(source);
    scope.postMessage({ kind: 'checked', id, findings: diagnostics.map(toFinding) });
    return;
  }
  const isReadable = workspace.check(source).every(({ code }: Diagnostic) => code !== 'invalid-syntax');
  scope.postMessage({ kind: 'formatted', id, source: isReadable ? workspace.format(source) : null });
}

scope.addEventListener('message', ({ data }) => {
  answer(data).catch((error: unknown) => scope.postMessage({ kind: 'failed', problem: String(error) }));
});
