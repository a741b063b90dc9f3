/** Programs that wait for input, by the id of their run. Input comes in requests of its own. */
export class WaitingInputs {
  readonly #waiting = new Map<string, (bytes: Uint8Array | null) => void>();

  /** Hands input to a program, null for its end. @returns whether one of this id waited */
  give(id: string, bytes: Uint8Array | null): boolean {
    const hear = this.#waiting.get(id);
    this.#waiting.delete(id);
    hear?.(bytes);
    return hear !== undefined;
  }

  /** What a run reads: `tell` is called each time it waits. */
  iterator(id: string, tell: () => void): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        const bytes = await new Promise<Uint8Array | null>((resolve) => {
          this.#waiting.set(id, resolve);
          tell();
        });
        return bytes === null ? { done: true, value: undefined } : { done: false, value: bytes };
      },
    };
  }

  forget(id: string): void {
    this.give(id, null);
  }
}
