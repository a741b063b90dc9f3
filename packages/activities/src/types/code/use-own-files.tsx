import { useState } from 'react';
import type { RendererProps } from '../../contract.ts';
import { findNameProblem, MOST_OWN_FILES, type NameProblem } from './own-file-names.ts';
import {
  changeFile,
  filesBeside,
  listOwnFiles,
  PROGRAM_FILE,
  removeFile,
  type Texts,
} from './program-files.ts';
import type { Answer, PublicContent } from './schema.ts';

interface OwnFilesOptions
  extends Pick<RendererProps<PublicContent, Answer>, 'content' | 'answer' | 'onAnswer'> {
  onShow(name: string): void;
}

/** What a name is asked for. It stays that file's when another one is looked at. */
export type Naming = { what: 'create' } | { what: 'rename'; file: string };

/** What was done last, or cannot be done: `noRoom` is for the deleted one of that name. */
export interface FileNews {
  kind: 'created' | 'renamed' | 'restored' | 'deleted' | 'stays' | 'full' | 'noRoom';
  name: string;
}

const MADE: readonly string[] = ['created', 'renamed', 'restored'] satisfies FileNews['kind'][];
const GONE: readonly string[] = ['deleted', 'noRoom'] satisfies FileNews['kind'][];

/** One that was deleted may be back from another tab; one that was made may be gone with an earlier version. */
function isTrue(news: FileNews | null, beside: Readonly<Texts>): boolean {
  if (news === null) return true;
  if (GONE.includes(news.kind)) return !(news.name in beside);
  return !MADE.includes(news.kind) || news.name in beside;
}

/** The answer with an empty file of this name, or with the one that is renamed. */
function giveName(content: PublicContent, answer: Answer, name: string, renamed?: string): Answer {
  if (renamed === undefined) return changeFile(content, answer, name, '');
  const text = filesBeside(content, answer)[renamed] ?? '';
  return changeFile(content, removeFile(answer, renamed), name, text);
}

/**
 * Makes, renames and deletes files of the learner's own. All that were deleted can be brought back until another one is
 * made or renamed.
 */
export function useOwnFiles({ content, answer, onAnswer, onShow }: OwnFilesOptions) {
  const [begun, setNaming] = useState<Naming | null>(null);
  const [news, setNews] = useState<FileNews | null>(null);
  const [thrown, setThrown] = useState<Texts>({});
  const own = listOwnFiles(content, answer);
  // One that is gone from elsewhere has no name to be changed.
  const naming = begun?.what === 'rename' && !own.includes(begun.file) ? null : begun;
  const beside = filesBeside(content, answer);
  const isFull = own.length >= MOST_OWN_FILES;
  const begin = (next: Naming) => {
    const isRefused = next.what === 'create' && isFull;
    setNews(isRefused ? { kind: 'full', name: '' } : null);
    setNaming(isRefused ? null : next);
  };
  /** From a tab: only the learner's own files have other names. */
  const beginRename = (file: string) => {
    if (!own.includes(file)) return setNews({ kind: 'stays', name: file });
    onShow(file);
    begin({ what: 'rename', file });
  };
  const put = (next: Answer, show: string, told: FileNews) => {
    onAnswer(next);
    onShow(show);
    setNaming(null);
    setNews(told);
  };
  /** Null when it is done. */
  const name = (typed: string): NameProblem | null => {
    const wanted = typed.trim();
    const renamed = naming?.what === 'rename' ? naming.file : undefined;
    if (wanted === renamed) {
      setNaming(null);
      return null;
    }
    const others = [PROGRAM_FILE, ...Object.keys(beside)].filter((other) => other !== renamed);
    const problem = findNameProblem(wanted, others);
    if (problem !== null) return problem;
    const kind = renamed === undefined ? 'created' : 'renamed';
    put(giveName(content, answer, wanted, renamed), wanted, { kind, name: wanted });
    setThrown({});
    return null;
  };
  const remove = (file: string) => {
    if (!own.includes(file)) return setNews({ kind: 'stays', name: file });
    setThrown({ ...thrown, [file]: beside[file] ?? '' });
    put(removeFile(answer, file), PROGRAM_FILE, { kind: 'deleted', name: file });
  };
  /** False where there is no room any more: others came with an earlier version, or from another tab. The text stays here. */
  const restore = (file: string) => {
    if (isFull) setNews({ kind: 'noRoom', name: file });
    else put(changeFile(content, answer, file, thrown[file] ?? ''), file, { kind: 'restored', name: file });
    return !isFull;
  };
  return {
    ...{ own, naming, begin, beginRename, name, remove, restore },
    cancel: () => setNaming(null),
    news: isTrue(news, beside) ? news : null,
    deleted: Object.keys(thrown).filter((file) => !(file in beside)),
  };
}
