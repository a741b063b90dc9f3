import { foldText } from '../text/index.ts';
import { writeOut } from './everyday-spelling.ts';
import type { RouteContext } from './route-message.ts';

/** A message as the router reads it. */
export interface ReadMessage {
  /** Folded, everyday spellings written out, pasted code taken out. */
  words: string;
  /** Where it was written, and what is seen at a glance: `quiz`, `code`, `<practice`, `quoted`. */
  at: readonly string[];
  hasCode: boolean;
}

const FENCED = /```[\s\S]*?(?:```|$)/g;
const CODE_LINE =
  /^(?:\s{4,}|\t|def |class |import |from \w+ import |for .*:$|while .*:$|if .*:$|else:$|return |print\(|\w+ ?[-+*/]?= ?\S(?!.*\b(?:both|looks?|means?|same|difference|significan?|mismo|diferencia|iguales)\b)).*$/gm;
/** A word or more between quotes: what is asked about, or tried. */
const QUOTED = /["“«]\p{L}[^"”»]*["”»]/u;
/** With less of a message left beside its code, it has some. */
const MOSTLY = 0.9;

/** More words than that beside code are said of it. */
const FEW_NAMES = 2;

/** Whether what is left beside the code only names what stands in it: its last line, `hello`. */
function isOnlyNames(said: string, text: string): boolean {
  const names = said.match(/[\p{L}_]\w*/gu) ?? [];
  return (
    names.length <= FEW_NAMES && names.every((name) => text.split(new RegExp(`\\b${name}\\b`)).length > 2)
  );
}

/** What is said around pasted code; what is in it says what the program is about, not what is wanted. */
export function readMessage(text: string, context: RouteContext): ReadMessage {
  const around = text.replace(FENCED, ' ').replace(CODE_LINE, ' ');
  const showsCode = around.trim().length < text.trim().length * MOSTLY;
  const said = showsCode && isOnlyNames(around, text) ? '' : around;
  const hasCode = context.hasCode === true || showsCode;
  const { activity, previous } = context;
  return {
    words: writeOut(
      foldText(said.replace(/[¿¡"“”«»]/g, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    at: [
      activity ?? 'nothing',
      ...(hasCode ? ['code'] : []),
      ...(hasCode && activity === undefined ? ['loose code'] : []),
      ...(previous === undefined ? [] : [`<${previous}`]),
      ...(QUOTED.test(said) ? ['quoted'] : []),
    ],
    hasCode,
  };
}
