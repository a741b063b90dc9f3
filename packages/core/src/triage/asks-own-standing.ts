const FORMS = [
  /\b(?:which|what) (?:python |other )?(?:topics?|concepts?|ideas?|skills?|parts?)\b.*\b(?:review|revise|repeat|weak\w*|worst|strong\w*|best|struggl\w+|not sure|least sure)\b/,
  /\b(?:que|cuales?) (?:otros )?(?:temas?|conceptos?|ideas?|partes?|habilidades?)\b.*\b(?:repas\w+|reforz\w+|floj\w+|peor|mejor|debil\w*|fall\w+|cuest\w+|domin\w+)\b/,
  /\bhow (?:well|good) (?:do i know|do i understand|am i at|am i with)\b/,
  /\b(?:como de bien|hasta que punto) (?:se|conozco|domino|entiendo)\b/,
];

/** Whether a message asks how its writer stands in something, by its form. @param words as the router reads them. */
export function asksOwnStanding(words: string): boolean {
  const text = words.replace(/[?!,.:]+/gu, ' ').replace(/\s+/gu, ' ');
  return FORMS.some((form) => form.test(text));
}
