import type { News, Order } from './protocol.ts';

/** The part of a dedicated worker's scope used here: the compiler's own types of it would bring the whole DOM along. */
interface WorkerScope {
  postMessage(message: News): void;
  addEventListener(type: 'message', listener: (event: { data: Order }) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;
