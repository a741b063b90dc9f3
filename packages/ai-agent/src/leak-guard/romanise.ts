/** Letters of Greek and Cyrillic by how they sound. */
const SOUNDS: Readonly<Record<string, string>> = {
  α: 'a', β: 'b', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'e', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p',
  ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'ph', χ: 'ch', ψ: 'ps', ω: 'o',
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: a table

/** Two letters for one sound. */
const PAIRS = [['μπ', 'β'], ['ντ', 'δ'], ['γκ', 'γ'], ['ου', 'у']] as const; // biome-ignore format: a table

/** A word of Greek or Cyrillic letters as it sounds; undefined where it has letters of another script. */
export function romanise(word: string): string | undefined {
  const bare = word.normalize('NFD').toLowerCase().replace(/\P{L}/gu, '');
  const letters = [...PAIRS.reduce((text, [pair, one]) => text.replaceAll(pair, one), bare)];
  const sounds = letters.map((letter) => SOUNDS[letter]);
  return sounds.includes(undefined) ? undefined : sounds.join('');
}
