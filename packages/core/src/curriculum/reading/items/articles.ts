/** Letters before which `a` and `an` stand by how a word sounds. */
const SOUNDS_OPEN = /^(?:[aio]|e(?!u)|u(?!ni|s[eu]|ti|ro|k)|hour|honest|heir)/iu;
const SOUNDS_CLOSED = /^(?:one|once|ou?ija)/iu;

/** `a old`, `an book`: the article that does not go with the sound behind it. */
export function findArticle(text: string): string | undefined {
  const found = [...text.matchAll(/(?<![\p{L}*'’-])(an?)\s+(\p{L}{2,})/giu)].find(
    ([, article = '', word = '']) => {
      if (/^\p{Lu}+$/u.test(word) || /^(?:and|or|an|is)$/iu.test(word)) return false;
      const isOpen = SOUNDS_OPEN.test(word) && !SOUNDS_CLOSED.test(word);
      return isOpen !== (article.toLowerCase() === 'an');
    },
  );
  return found?.[0];
}
