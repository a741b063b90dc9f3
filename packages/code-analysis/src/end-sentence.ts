/** Words of Python as a sentence: some of its messages end with a question mark, most with nothing. */
export function endSentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
