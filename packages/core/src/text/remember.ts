/**
 * Keeps the last answers of a pure function of text: what is asked again soon is not worked out again. Beyond `most` texts
 * the one asked for longest ago goes.
 */
export function remember<Answer>(most: number, workOut: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const found = known.get(text) ?? { answer: workOut(text) };
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found.answer;
  };
}
