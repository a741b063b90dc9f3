import { vi } from 'vitest';

/** A page without layout has no sizes: charts are told one, as a browser would tell them. */
export function giveChartsASize(size: { width: number; height: number }): void {
  class SizedObserver {
    #tell: ResizeObserverCallback;
    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell;
    }
    observe(target: Element): void {
      const contentRect = { ...size, x: 0, y: 0, top: 0, left: 0, right: size.width, bottom: size.height };
      const entry = { target, contentRect } as unknown as ResizeObserverEntry;
      this.#tell([entry], this as unknown as ResizeObserver);
    }
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', SizedObserver);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
    ...size,
    x: 0,
    y: 0,
    top: 0,
    left: 0,
    right: size.width,
    bottom: size.height,
    toJSON: () => ({}),
  });
}
