import { configure } from '@testing-library/dom';

/** `findBy` and `waitFor` give up after a second by default, which a busy machine needs for a first import. */
const PATIENCE_MS = 20_000;

configure({ asyncUtilTimeout: PATIENCE_MS });

/** A page without layout has no sizes to tell of. */
class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
if (!('ResizeObserver' in globalThis)) Object.assign(globalThis, { ResizeObserver: SilentObserver });
