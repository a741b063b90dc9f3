/** Waiting work, taken in turns by owner: nobody waits behind all of another's. */
export class FairQueue<Item> {
  readonly #lines = new Map<string, Item[]>();

  add(owner: string, item: Item): void {
    const line = this.#lines.get(owner);
    if (line === undefined) this.#lines.set(owner, [item]);
    else line.push(item);
  }

  /** The first of the owner whose turn it is, of those who may have one; that owner goes to the back. */
  take(mayHave: (owner: string) => boolean = () => true): Item | undefined {
    for (const [owner, line] of this.#lines) {
      if (!mayHave(owner)) continue;
      const item = line.shift();
      this.#lines.delete(owner);
      if (line.length > 0) this.#lines.set(owner, line);
      return item;
    }
    return undefined;
  }

  /** How many wait for this owner. */
  lengthOf(owner: string): number {
    return this.#lines.get(owner)?.length ?? 0;
  }

  /** @returns whether it was still waiting */
  remove(owner: string, item: Item): boolean {
    const line = this.#lines.get(owner);
    const at = line?.indexOf(item) ?? -1;
    if (line === undefined || at < 0) return false;
    line.splice(at, 1);
    if (line.length === 0) this.#lines.delete(owner);
    return true;
  }

  get length(): number {
    return [...this.#lines.values()].reduce((total, line) => total + line.length, 0);
  }
}
