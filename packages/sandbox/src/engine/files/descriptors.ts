import { FileError } from '../errno.ts';
import type { FileNode } from './nodes.ts';

/** The number of the private descriptor on which a graded call hands its answer to the host. */
const ANSWER_DESCRIPTOR = 100;

/** What several descriptors may share after dup(2): position and flags belong to it, not to the number. */
export type OpenFile =
  | { kind: 'input' }
  | { kind: 'output'; stream: OutputStream }
  | { kind: 'answer' }
  | { kind: 'node'; node: FileNode; position: number; flags: number; listing?: string[] };

export type OutputStream = 'stdout' | 'stderr';

const MOST_DESCRIPTORS = 128;

export class Descriptors {
  readonly #open = new Map<number, OpenFile>([
    [0, { kind: 'input' }],
    [1, { kind: 'output', stream: 'stdout' }],
    [2, { kind: 'output', stream: 'stderr' }],
    [ANSWER_DESCRIPTOR, { kind: 'answer' }],
  ]);

  /** @throws FileError EBADF */
  get(descriptor: number): OpenFile {
    const file = this.#open.get(descriptor);
    if (file === undefined) throw new FileError('EBADF');
    return file;
  }

  has(descriptor: number): boolean {
    return this.#open.has(descriptor);
  }

  /** Opens at the lowest free number from `least` on. @throws FileError EMFILE */
  add(file: OpenFile, least = 0): number {
    if (least < 0 || least >= MOST_DESCRIPTORS) throw new FileError('EINVAL');
    for (let number = least; number < MOST_DESCRIPTORS; number += 1) {
      if (this.#open.has(number)) continue;
      this.#open.set(number, file);
      return number;
    }
    throw new FileError('EMFILE');
  }

  /** Opens at this number, closing what is there. */
  replace(descriptor: number, file: OpenFile): void {
    if (descriptor < 0 || descriptor >= MOST_DESCRIPTORS) throw new FileError('EBADF');
    this.#open.set(descriptor, file);
  }

  /** @returns the open file when this was its last descriptor. @throws FileError EBADF */
  close(descriptor: number): OpenFile | undefined {
    const file = this.get(descriptor);
    this.#open.delete(descriptor);
    return [...this.#open.values()].includes(file) ? undefined : file;
  }
}
