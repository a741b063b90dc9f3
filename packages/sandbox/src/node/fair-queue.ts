/** Waiting work, taken in turns by owner: nobody waits behind all of another's. */
export class FairQueue<Item> {
  readonly #lines = new Map<string, Item[]>();

  add(owner: string, item: Item): void {
    const line = this.#lines.get(owner);
    if (line === undefined) this.#lines.set(owner, [item]);
    else line.push(item);
  }

  /** The first of the owner whose turn it is; that owner goes to the back. */
  take(): Item | undefined {
    const first = this.#lines.entries().next().value;
    if (first === undefined) return undefined;
    const [owner, line] = first;
    const item = line.shift();
    this.#lines.delete(owner);
    if (line.length > 0) this.#lines.set(owner, line);
    return item;
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
