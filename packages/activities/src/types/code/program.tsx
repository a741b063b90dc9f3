import {
  type ReactNode,
  type Ref,
  use,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { RendererProps } from '../../contract.ts';
import { AnalyserContext } from '../../rendering/analyser.ts';
import { WorkSlot } from '../../rendering/work-slot.ts';
import type { DescribedFinding } from './editing/describe-finding.ts';
import { FindingList } from './editing/finding-list.tsx';
import { prefetchEditor } from './editors/load-editor.tsx';
import { SimpleEditorHelp } from './editors/simple-editor-switch.tsx';
import { FileTabs } from './file-tabs.tsx';
import { isPythonFile } from './own-file-names.ts';
import { NewFileButton, OwnFileBar } from './own-files.tsx';
import { type EditorHandle, type EditorProps, ProgramEditor } from './program-editor.tsx';
import { changeFile, filesBeside, listFiles, PROGRAM_FILE } from './program-files.ts';
import type { Answer, PublicContent } from './schema.ts';
import { useOwnFiles } from './use-own-files.tsx';

// With the code of the type, which comes before anybody begins.
prefetchEditor();

export interface ProgramHandle {
  /** Shows a line, from 1, of the program or of another file. */
  goToLine(line: number, file?: string): void;
}

interface ProgramProps
  extends Pick<EditorProps, 'onRun' | 'onTidy' | 'disabled' | 'errorLine' | 'screenLanguage'>,
    Pick<RendererProps<PublicContent, Answer>, 'content' | 'answer' | 'onAnswer' | 'isSketch' | 't'> {
  ref: Ref<ProgramHandle>;
  /** Name of the file that is looked at. */
  shown: string;
  onShow(name: string): void;
  /** What can be done with it, next to the editor. */
  children: ReactNode;
}

/** An editor, and what is found in its text. */
function useEditorParts() {
  const [findings, setFindings] = useState<readonly DescribedFinding[]>([]);
  return { ref: useRef<EditorHandle>(null), findings, setFindings };
}
type EditorParts = ReturnType<typeof useEditorParts>;

/** The editor with its files, what the analyser says of the one that is looked at, and how to leave it by keyboard. */
export function Program({ ref, children, ...props }: ProgramProps): ReactNode {
  const { content, shown, onShow, isSketch = false, t } = props;
  const id = useId();
  const analyser = use(AnalyserContext);
  const [program, other] = [useEditorParts(), useEditorParts()];
  const looked = shown === PROGRAM_FILE ? program : other;
  const goToLine = (line: number, file = PROGRAM_FILE) => {
    if (shown === file) return looked.ref.current?.goToLine(line);
    onShow(file);
    // What is not drawn yet takes no focus.
    const { ref } = file === PROGRAM_FILE ? program : other;
    requestAnimationFrame(() => ref.current?.goToLine(line));
  };
  useImperativeHandle(ref, () => ({ goToLine }));
  const panelId = `${id}-files`;
  const hasTabs = !isSketch || content.files.length > 0;
  return (
    <div className="flex flex-col gap-2">
      {hasTabs && <Files {...props} panelId={panelId} onCreated={() => other.ref.current?.goToLine(1)} />}
      <div id={panelId} {...(hasTabs && { role: 'tabpanel', 'aria-label': shown })}>
        <Editors {...props} {...{ program, other, analyser }} helpId={id} />
      </div>
      {/* Fingers have no Tab; whoever types on a keyboard beside a touch screen still hears of it. */}
      <p id={id} className="text-muted text-xs pointer-coarse:sr-only">
        {t('editorLeave')} <span className="max-sm:sr-only">{t('editorKeys')}</span>
        <SimpleEditorHelp text={t('simpleEditorAt')} />
      </p>
      {children}
      {analyser && (
        <FindingList findings={looked.findings} onLine={(line) => looked.ref.current?.goToLine(line)} t={t} />
      )}
      {use(WorkSlot)}
    </div>
  );
}

interface EditorsProps extends Omit<ProgramProps, 'ref' | 'children' | 'onShow'> {
  program: EditorParts;
  other: EditorParts;
  analyser: EditorProps['analyser'];
  helpId: string;
}

/** The program, which keeps its undo and its place while another file is looked at, and that file. */
function Editors({ program, other, content, answer, onAnswer, shown, ...props }: EditorsProps): ReactNode {
  const { disabled, t } = props;
  const file = listFiles(content, answer).find(({ name }) => name === shown && name !== PROGRAM_FILE);
  const change = (name: string) => (text: string) => onAnswer(changeFile(content, answer, name, text));
  return (
    <>
      <div hidden={file !== undefined}>
        <ProgramEditor
          {...props}
          ref={program.ref}
          onFindings={program.setFindings}
          isPython
          source={answer.source}
          onSource={change(PROGRAM_FILE)}
          label={t('editor')}
          simpleLabel={t('simpleEditor')}
        />
      </div>
      {file && (
        <ProgramEditor
          {...props}
          ref={other.ref}
          onFindings={other.setFindings}
          key={file.name}
          isPython={isPythonFile(file.name)}
          source={filesBeside(content, answer)[file.name] ?? ''}
          onSource={change(file.name)}
          disabled={disabled || !file.editable}
          errorLine={null}
          label={t('fileNamed', { name: file.name })}
          simpleLabel={t('simpleEditor')}
        />
      )}
    </>
  );
}

interface FilesProps
  extends Pick<
    ProgramProps,
    'content' | 'answer' | 'onAnswer' | 'shown' | 'onShow' | 'disabled' | 'isSketch' | 't'
  > {
  panelId: string;
  /** The editor of a new file is there. */
  onCreated(): void;
}

/** A tab for each file, and what the learner can do with their own. */
function Files({ panelId, onCreated, ...props }: FilesProps): ReactNode {
  const { content, answer, shown, onShow, t } = props;
  const mayMake = !props.disabled && !props.isSketch;
  const files = useOwnFiles(props);
  const row = useRef<HTMLDivElement>(null);
  const focusTab = () =>
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  const created = files.news?.kind === 'created' ? files.news : null;
  const begin = useEffectEvent(onCreated);
  useEffect(() => {
    if (created !== null) begin();
  }, [created]);
  return (
    <>
      <div ref={row} className="flex flex-wrap items-center gap-1">
        <FileTabs
          files={listFiles(content, answer)}
          shown={shown}
          onShow={onShow}
          onRename={mayMake ? files.beginRename : undefined}
          onDelete={mayMake ? files.remove : undefined}
          panelId={panelId}
          t={t}
        />
        {mayMake && <NewFileButton onPress={() => files.begin({ what: 'create' })} t={t} />}
      </div>
      {mayMake && <OwnFileBar files={files} shown={shown} onLeave={focusTab} t={t} />}
    </>
  );
}
