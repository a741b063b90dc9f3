import type { ModelPart } from './stream-model.ts';

/**
 * Reads a model and passes on what it said within `everyMs` as one text, the first word at once: whatever stands between
 * a model and a page is then gone through a few times in a second instead of once for every word. `hear` is told of each
 * part as it comes. What was said before a failure is passed on before it is thrown.
 */
export async function* gatherText(
  parts: AsyncIterable<ModelPart>,
  everyMs: number,
  hear: (part: ModelPart) => void,
): AsyncGenerator<string, void> {
  let held = '';
  let isFirst = true;
  let isDone = false;
  let failure: { error: unknown } | undefined;
  let due = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  const pass = () => due.resolve();
  const read = async () => {
    for await (const part of parts) {
      hear(part);
      if (part.type !== 'text') continue;
      held += part.text;
      if (isFirst) pass();
      else timer ??= setTimeout(pass, everyMs);
      isFirst = false;
    }
  };
  void read()
    .catch((error) => {
      failure = { error };
    })
    .finally(() => {
      isDone = true;
      pass();
    });
  try {
    while (!isDone || held !== '') {
      await due.promise;
      due = Promise.withResolvers();
      clearTimeout(timer);
      timer = undefined;
      const text = held;
      held = '';
      if (text !== '') yield text;
    }
  } finally {
    clearTimeout(timer);
  }
  if (failure !== undefined) throw failure.error;
}
