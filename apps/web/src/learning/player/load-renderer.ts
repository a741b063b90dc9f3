import type { ActivityRenderer } from '@kindling/activities/contract';
import { renderers } from '@kindling/activities/renderers';

const loading = new Map<string, Promise<ActivityRenderer>>();

/** The renderer of a type; its code arrives once, when the first activity of the type is near. */
export function loadRenderer(type: string): Promise<ActivityRenderer> {
  const known = loading.get(type);
  if (known) return known;
  const load = renderers[type];
  const promise = load ? load() : Promise.reject(new Error(`No renderer for activities of type ${type}`));
  loading.set(type, promise);
  // A failed download must not stay failed: the next try asks again.
  promise.catch(() => loading.delete(type));
  return promise;
}
