import { gatherCode, isStatement } from './gather-code.ts';

/** Where code begins that no fence holds: it ends nowhere for sure, so it is run when the reply is whole. */
const LINE =
  /^[ \t]{0,80}(?:\p{L}[^:=`\n]{0,120}: )?(?:(?:[>+|*#.-]|\/\/|\(?\d{1,3}(?:[.:)|]|(?= ))|\([^()\n]{1,30}\)|(?:TODO|todo) ?\d{0,3}:?)[ \t]*){0,4}(?:["'·•~_]{1,40} ?)?(?:(?:async )?def|class|lambda|return|assert\b|from \w+ import|\w+ *= *\S)|`?\w{1,64} *= *lambda\b|`[^`\n]*\b(?:lambda|return|for)\b/mu;
const FENCED = /(```|~~~)[\s\S]*?\1/g;
/** Code marks, and other signs around a piece of a sentence; the last may be open yet. */
const SPAN = /`([^`\n]*)(`|$)|«([^»\n]*)(?:»|$)|“([^”\n]*)(?:”|$)|\*\*([^*\n]+)(?:\*\*|$)/gm;
const SIGNS = /[([{]|\*\*|\/\/|[=!<>]=|[-+*/%<>]/g;
/** A span of so many brackets and operators says more than a name or a call does. */
const MANY_SIGNS = 3;
/** Two plain statements or one that says something: from there on it can be a program. */
const ENOUGH = 2;

/** How much of a program a span can be: 2 for a head or a reckoning, 1 for a plain statement, 0 for a name or a call. */
function weigh(span: string): number {
  const bare = span.trim();
  if (/^(?:def|class|if|elif|while|with|return|yield)\b ?\S/.test(bare)) return ENOUGH;
  if ((bare.match(SIGNS)?.length ?? 0) >= MANY_SIGNS) return ENOUGH;
  return isStatement(bare) && !/^[\p{L}_][\p{L}\p{N}_.]*\([^\n]*\)$/u.test(bare) ? 1 : 0;
}

/**
 * Makes what says where in a growing reply code begins that must be run before it is sent; the length of the text when
 * there is none. After replies that showed code each further statement may be the one that makes it whole.
 */
export function createLooseCodeSearch(earlier: readonly string[]): (text: string) => number {
  const before = earlier.some((reply) => gatherCode(reply).length > 0) ? 1 : 0;
  return (text) => {
    // Fences keep their length, so that places stay where they are.
    const outside = text.replace(FENCED, (block) => ' '.repeat(block.length));
    const line = LINE.exec(outside)?.index ?? text.length;
    let weight = before;
    for (const match of outside.matchAll(SPAN)) {
      const span = match[1] ?? match[3] ?? match[4] ?? match[5] ?? '';
      // One that is open yet may become anything.
      if (match[2] === '' && match.index + match[0].length === text.length)
        return Math.min(line, match.index);
      const own = match[1] === undefined && !isStatement(span) ? 0 : weigh(span);
      weight += own;
      if (own > 0 && weight >= ENOUGH) return Math.min(line, match.index);
    }
    return line;
  };
}
