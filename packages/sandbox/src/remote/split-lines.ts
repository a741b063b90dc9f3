import { AppError } from '@kindling/shared';

/** Lines of a stream of bytes, at most so many bytes together. What follows the last line end is left out. */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A long line comes in many pieces, which are joined once.
  let begun: string[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > mostBytes) throw new AppError('unavailable', 'The reply is longer than any can be.');
    const [first = '', ...rest] = decoder.decode(piece, { stream: true }).split('\n');
    begun.push(first);
    for (const next of rest) {
      yield begun.join('');
      begun = [next];
    }
  }
}
