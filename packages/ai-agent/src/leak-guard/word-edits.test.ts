import { describe, expect, it } from 'vitest';
import { findLettersLeak } from './letters-leak.ts';
import type { Secret } from './secret.ts';
import { createResultCheck } from './task-result.ts';
import { findTextLeak } from './text-leak.ts';
import { createWordEditCheck } from './word-edits.ts';

const GARDEN: Secret = { keyTexts: ['gardener', 'a gardener'], publicText: 'Who looks after plants?' };
const BRING: Secret = { keyTexts: ['brought'], publicText: 'Past of bring: She ___ (bring) a cake.' };
const LETTER: Secret = {
  keyTexts: ['The letter was written by my aunt', 'The letter was written'],
  publicText: 'Put into the passive: My aunt wrote the letter.',
};
const PRINTS: Secret = { keyTexts: ['9'], publicText: 'What does this print? print(sum([2, 3, 4]))' };
const isEdited = (reply: string, secret: Secret, earlier: readonly string[] = []) =>
  createWordEditCheck(earlier, secret)(reply) !== undefined;

describe('a word by another one', () => {
  it.each([
    ['Say *ardener* with a **g** in front.', GARDEN],
    ['Rhymes with *bought*: put an **r** behind the b.', BRING],
    ['Take *thought*, the *th* off, and put *br* there.', BRING],
    ['Casi *broght*, pero con u.', BRING],
    ['It fits `^(a )?g[a]rd.ner$`', GARDEN],
  ])('is told by what is to be done to it: %s', (reply, secret) => {
    expect(isEdited(reply, secret)).toBe(true);
  });

  it.each([
    ['It rhymes with *thought*. Which letters come first?', BRING],
    ['Many verbs take **-ed**, this one does not: *bring* is irregular.', BRING],
    ['`\\w+ed` fits the regular ones only.', BRING],
    ['A *farmer* grows food; here somebody else is meant.', GARDEN],
  ])('is not told by a hint: %s', (reply, secret) => {
    expect(isEdited(reply, secret)).toBe(false);
  });

  it('is told letter by letter in replies of a letter each', () => {
    expect(findLettersLeak(['G', 'a.', 'r', 'd', 'e, and so on'], GARDEN)).toBeDefined();
    expect(findLettersLeak(['A, B and C are letters.', 'So?', 'Go on.'], GARDEN)).toBeUndefined();
  });
});

describe('a sentence', () => {
  it('is told word by word over a conversation', () => {
    expect(isEdited('Then "written".', LETTER, ['Start: "The letter"', 'Then "was"'])).toBe(true);
    expect(isEdited('Look at "wrote".', LETTER, ['Start: "The letter"', 'Then "was"'])).toBe(false);
  });

  it('is not told by its words on the page while the one that is asked for is missing', () => {
    const cake = { keyTexts: ['The cake was eaten by Ana'], publicText: 'Passive: Ana has eaten the cake.' };
    expect(findTextLeak('You wrote "The cake eaten by Ana": a small word is missing.', cake)).toBeUndefined();
    expect(findTextLeak('The cake was eaten by her.', cake)).toBeDefined();
  });
});

describe('what the code of the task gives', () => {
  const isShown = (reply: string) => createResultCheck(PRINTS)(reply) !== undefined;

  it('is told beside that code', () => {
    expect(isShown('print(sum([2, 3, 4]))  # 9')).toBe(true);
    expect(isShown('assert sum([2,3,4]) == 9')).toBe(true);
  });

  it('is not told by other code or a question', () => {
    expect(isShown('print(sum([4, 5]))  # 9')).toBe(false);
    expect(isShown('What does print(sum([2, 3, 4])) give: 9 or an error?')).toBe(false);
    expect(isShown('print(sum([2, 3, 4]))  # try it')).toBe(false);
  });
});
