const MAX_LENGTH = 32;

/** Suggests the first part of a sign-in name: the first name and the initial of the last, plain letters. */
export function suggestLocalName(displayName: string): string {
  const words = displayName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const [first = '', ...rest] = words;
  const last = rest.at(-1)?.[0];
  return (last ? `${first}.${last}` : first).slice(0, MAX_LENGTH);
}

/** Two to 32 letters, digits, dots, dashes or underscores, as the API asks. */
export function isLocalName(value: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{1,31}$/.test(value);
}
