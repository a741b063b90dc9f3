import { type ReactNode, use, useId, useImperativeHandle, useRef, useState } from 'react';
import type { RendererProps } from '../../contract.ts';
import { AnalyserContext } from '../../rendering/analyser.ts';
import { WorkSlot } from '../../rendering/work-slot.ts';
import type { DescribedFinding } from './editing/describe-finding.ts';
import { FindingList } from './editing/finding-list.tsx';
import { FileTabs } from './file-tabs.tsx';
import { prefetchEditor } from './load-editor.tsx';
import { type EditorHandle, type EditorProps, ProgramEditor } from './program-editor.tsx';
import { changeFile, filesBeside, PROGRAM_FILE } from './program-files.ts';
import type { Answer, PublicContent } from './schema.ts';

// With the code of the type, which comes before anybody begins.
prefetchEditor();

interface ProgramProps
  extends Pick<EditorProps, 'ref' | 'onRun' | 'onTidy' | 'disabled' | 'errorLine' | 'screenLanguage'>,
    Pick<RendererProps<PublicContent, Answer>, 'content' | 'answer' | 'onAnswer' | 't'> {
  /** What can be done with it, next to the editor. */
  children: ReactNode;
}

/** The editor with the exercise's files, what the analyser says of the program, and how to leave it by keyboard. */
export function Program({ ref, content, answer, onAnswer, children, ...props }: ProgramProps): ReactNode {
  const { t } = props;
  const id = useId();
  const [shown, setShown] = useState(PROGRAM_FILE);
  const analyser = use(AnalyserContext);
  const [findings, setFindings] = useState<readonly DescribedFinding[]>([]);
  const editor = useRef<EditorHandle>(null);
  const goToLine = (line: number) => {
    if (shown === PROGRAM_FILE) return editor.current?.goToLine(line);
    setShown(PROGRAM_FILE);
    // What is not drawn yet takes no focus.
    requestAnimationFrame(() => editor.current?.goToLine(line));
  };
  useImperativeHandle(ref, () => ({ goToLine }));
  const files = [{ name: PROGRAM_FILE, editable: true }, ...content.files];
  const file = content.files.find(({ name }) => name === shown);
  const change = (name: string) => (text: string) => onAnswer(changeFile(content, answer, name, text));
  const common = { ...props, analyser, onFindings: setFindings, helpId: id };
  return (
    <div className="flex flex-col gap-2">
      {content.files.length > 0 && (
        <FileTabs files={files} shown={shown} onShow={setShown} panelId={`${id}-files`} t={t} />
      )}
      <div id={`${id}-files`} {...(content.files.length > 0 && { role: 'tabpanel', 'aria-label': shown })}>
        {/* It keeps its undo and its place while another file is looked at. */}
        <div hidden={file !== undefined}>
          <ProgramEditor
            {...common}
            ref={editor}
            isProgram
            source={answer.source}
            onSource={change(PROGRAM_FILE)}
            label={t('editor')}
          />
        </div>
        {file && (
          <ProgramEditor
            {...common}
            key={file.name}
            isProgram={false}
            source={filesBeside(content, answer)[file.name] ?? ''}
            onSource={change(file.name)}
            disabled={props.disabled || !file.editable}
            errorLine={null}
            label={t('fileNamed', { name: file.name })}
          />
        )}
      </div>
      {/* Fingers have no Tab; whoever types on a keyboard beside a touch screen still hears of it. */}
      <p id={id} className="text-muted text-xs pointer-coarse:sr-only">
        {t('editorHelp')}
      </p>
      {children}
      {analyser && <FindingList findings={findings} onLine={goToLine} t={t} />}
      {use(WorkSlot)}
    </div>
  );
}
