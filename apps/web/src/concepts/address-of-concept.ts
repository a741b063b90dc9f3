/** The screen with the card of an idea. Keys of cards stand for one idea in all courses. */
export function addressOfConcept(concept: string): string {
  return `/concepts/${concept}`;
}
