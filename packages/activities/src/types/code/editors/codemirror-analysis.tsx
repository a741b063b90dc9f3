import { type Diagnostic, linter, lintGutter, nextDiagnostic } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { DescribedFinding } from '../editing/describe-finding.ts';
import { isNarrow } from './is-narrow.tsx';
import { type FindMarks, LOOK_AFTER_MS } from './opened-editor.ts';

/** Marks what is found in the text, a moment after somebody wrote. */
export function createAnalysis(findMarks: FindMarks): Extension {
  return [
    linter(
      async ({ state: { doc } }) =>
        (await findMarks(doc.toString())).map((finding) => toDiagnostic(finding, doc)),
      { delay: LOOK_AFTER_MS },
    ),
    // Where it is narrow, the list below the editor says the same, and leads to the line.
    isNarrow() ? [] : lintGutter(),
    keymap.of([{ key: 'F8', run: nextDiagnostic }]),
  ];
}

function toDiagnostic({ from, to, severity, text }: DescribedFinding, doc: Text): Diagnostic {
  const [start, end] = [toOffset(from, doc), toOffset(to, doc)];
  // Code in words stands between backticks, which a tooltip does not draw.
  return { from: start, to: Math.max(start, end), severity, message: text.replaceAll('`', '') };
}

/** The program may have become shorter meanwhile. */
function toOffset({ line, column }: DescribedFinding['from'], doc: Text): number {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(from + Math.max(0, column - 1), to);
}
