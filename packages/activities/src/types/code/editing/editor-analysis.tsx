import { pythonLanguage } from '@codemirror/lang-python';
import { type Diagnostic, linter, lintGutter, nextDiagnostic } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { Analyser, Finding } from '../../../rendering/analyser.ts';
import { completeAttributes } from './complete-attributes.ts';
import { type DescribedFinding, describeFindings } from './describe-finding.ts';
import { isNarrow } from './is-narrow.tsx';

interface AnalysisOptions {
  /** Null where the page offers none: then only names are completed. */
  analyser: Analyser | null;
  screenLanguage: string;
  onFindings(findings: readonly DescribedFinding[]): void;
}

/** Long enough that a word is finished, short enough that the line is still in mind. */
const PAUSE_MS = 700;

/** Marks what the analyser finds, and completes what stands after a dot. Fetched after the editor, which works without. */
export function createAnalysis({ analyser, screenLanguage, onFindings }: AnalysisOptions): Extension {
  const attributes = pythonLanguage.data.of({ autocomplete: completeAttributes });
  if (analyser === null) return attributes;
  const look = async ({ state }: EditorView): Promise<Diagnostic[]> => {
    try {
      const findings = describeFindings(await analyser.check(state.doc.toString()), screenLanguage);
      onFindings(findings);
      return findings.map((finding) => toDiagnostic(finding, state.doc));
    } catch {
      // Not to be had now, without a connection for instance: nothing is marked, and the next change asks again.
      onFindings([]);
      return [];
    }
  };
  return [
    attributes,
    linter(look, { delay: PAUSE_MS }),
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
function toOffset({ line, column }: Finding['from'], doc: Text): number {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(from + Math.max(0, column - 1), to);
}
