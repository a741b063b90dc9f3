import type { ActivityRenderer } from '@kindling/activities/contract';
import { renderers } from '@kindling/activities/renderers';

const loading = new Map<string, Promise<ActivityRenderer>>();
const ready = new Map<string, ActivityRenderer>();

/** The renderer of a type; its code arrives once, when the first activity of the type is near. */
export function loadRenderer(type: string): Promise<ActivityRenderer> {
  const known = loading.get(type);
  if (known) return known;
  const load = renderers[type];
  const promise = load ? load() : Promise.reject(new Error(`No renderer for activities of type ${type}`));
  loading.set(type, promise);
  promise.then(
    (renderer) => ready.set(type, renderer),
    // A failed download must not stay failed: the next try asks again.
    () => loading.delete(type),
  );
  return promise;
}

/** The renderer when its code is here already: drawing with it at once spares the learner a flash of grey. */
export function findReadyRenderer(type: string): ActivityRenderer | undefined {
  return ready.get(type);
}
