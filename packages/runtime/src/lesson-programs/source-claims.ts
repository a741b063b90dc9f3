import type { PackExercise, PackProblem } from '@kindling/core/curriculum';
import { z } from 'zod';
import type { Claim } from './claim.ts';
import { listBlocks } from './code-in-text.ts';

const Lines = z.looseObject({ isCode: z.literal(true), items: z.array(z.string()) });
const Gaps = z.looseObject({
  format: z.literal('code'),
  text: z.string(),
  gaps: z.array(z.looseObject({ accept: z.array(z.string()).min(1) })),
});
const Shown = z.looseObject({ code: z.looseObject({ language: z.literal('python'), text: z.string() }) });

/** An item about code that Python does not read may show some. */
const ABOUT_FAULTS =
  /SyntaxError|IndentationError|bracket is missing|colon is missing|does not run|never starts/u;

type Place = Pick<PackProblem, 'file' | 'path'>;

/** Programs of an item, as they are once it is solved, must be Python. */
export function claimItemCode(content: unknown, { file, path }: Place): Claim[] {
  const lines = Lines.safeParse(content);
  if (lines.success)
    return [claimPython(lines.data.items.join('\n'), { file, path: `${path}.content.items` })];
  const gaps = Gaps.safeParse(content);
  if (gaps.success) {
    const { text, gaps: filled } = gaps.data;
    const source = text.replace(
      /\{\{(\d+)\}\}/gu,
      (_mark, place: string) => filled[Number(place) - 1]?.accept[0] ?? '',
    );
    return [claimPython(source, { file, path: `${path}.content.text` })];
  }
  const shown = Shown.safeParse(content);
  return shown.success && !ABOUT_FAULTS.test(JSON.stringify(content))
    ? [claimPython(shown.data.code.text, { file, path: `${path}.content.code` })]
    : [];
}

export function claimBlocks(markdown: string, place: Place): Claim[] {
  return listBlocks(markdown)
    .filter((block) => !/\.\.\.|…/u.test(block))
    .map((block) => claimPython(block, place));
}

function claimPython(source: string, place: Place): Claim {
  return {
    questions: [{ kind: 'compile', source: withBody(source.trimEnd()) }],
    judge: ([verdict]) => (verdict?.error ? [{ ...place, message: `is no Python: ${verdict.error}` }] : []),
  };
}

/** A line that opens a block may be all there is to see. */
function withBody(source: string): string {
  const last = source.split('\n').at(-1) ?? '';
  return last.endsWith(':') ? `${source}\n${/^ */.exec(last)?.[0]}    pass` : source;
}

/** Programs of an exercise must be Python and know every name they use: else they fail for another reason than theirs. */
export function claimExercise(
  { exercise, starter, solution, misconceptions }: PackExercise,
  folder: string,
): Claim[] {
  const at = (name: string) => `${folder}/exercises/${exercise.key}/${name}`;
  const sources: [string, string, boolean][] = [
    [at('starter.py'), starter, false],
    [at('solution.py'), solution, false],
    ...[...misconceptions].map(([key, source]): [string, string, boolean] => [
      at(`misconceptions/${key}.py`),
      source,
      MEANT.test(key),
    ]),
  ];
  return sources
    .filter(([, , isMeant]) => !isMeant)
    .map(([file, source]) => ({
      questions: [{ kind: 'names', source }],
      judge: ([verdict]) => {
        if (verdict?.error) return [{ file, path: '', message: `is no Python: ${verdict.error}` }];
        const [unknown] = verdict?.unknown ?? [];
        return unknown === undefined
          ? []
          : [{ file, path: '', message: `uses ${unknown}, which nothing makes; a slip of the pen?` }];
      },
    }));
}

/** Misconceptions whose program is to stumble over a name or a sign. */
const MEANT = /assignment-instead|syntax|name|colon|indent|quote|bracket|scope|self|case|import|undefined/u;
