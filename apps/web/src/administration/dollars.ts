const MICROS = 1_000_000;

/** Millionths of a dollar as dollars, for showing. */
export function toDollars(micros: number): number {
  return micros / MICROS;
}

/** A limit as somebody reads and changes it: empty for none, as many decimals as it has. */
export function writeBudget(micros: number | null): string {
  return micros === null ? '' : String(toDollars(micros));
}

/**
 * What somebody typed as a limit: with a point or a comma, empty for none.
 * @returns undefined when it is no amount
 */
export function readBudget(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * MICROS);
}
