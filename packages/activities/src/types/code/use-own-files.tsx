import { useState } from 'react';
import type { RendererProps } from '../../contract.ts';
import { findNameProblem, MOST_OWN_FILES, type NameProblem } from './own-file-names.ts';
import { changeFile, filesBeside, listOwnFiles, PROGRAM_FILE, removeFile } from './program-files.ts';
import type { Answer, PublicContent } from './schema.ts';

interface OwnFilesOptions
  extends Pick<RendererProps<PublicContent, Answer>, 'content' | 'answer' | 'onAnswer'> {
  onShow(name: string): void;
}

/** What a name is asked for. It stays that file's when another one is looked at. */
export type Naming = { what: 'create' } | { what: 'rename'; file: string };

/** What was done last, or cannot be done. */
export type FileNews =
  | { kind: 'deleted'; name: string; text: string }
  | { kind: 'created' | 'renamed' | 'restored' | 'stays'; name: string }
  | { kind: 'full'; name: '' };

const MADE: readonly string[] = ['created', 'renamed', 'restored'] satisfies FileNews['kind'][];

/** One that was deleted may be back from another tab; one that was made may be gone with an earlier version. */
function isTrue(news: FileNews | null, beside: Readonly<Record<string, string>>): boolean {
  if (news?.kind === 'deleted') return !(news.name in beside);
  return news === null || !MADE.includes(news.kind) || news.name in beside;
}

/** Makes, renames and deletes files of the learner's own; what was deleted can be brought back until something else is done. */
export function useOwnFiles({ content, answer, onAnswer, onShow }: OwnFilesOptions) {
  const [begun, setNaming] = useState<Naming | null>(null);
  const [news, setNews] = useState<FileNews | null>(null);
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
    const [before, text, kind] =
      renamed === undefined
        ? ([answer, '', 'created'] as const)
        : ([removeFile(answer, renamed), beside[renamed] ?? '', 'renamed'] as const);
    put(changeFile(content, before, wanted, text), wanted, { kind, name: wanted });
    return null;
  };
  const remove = (file: string) => {
    if (!own.includes(file)) return setNews({ kind: 'stays', name: file });
    put(removeFile(answer, file), PROGRAM_FILE, { kind: 'deleted', name: file, text: beside[file] ?? '' });
  };
  const restore = () => {
    if (news?.kind !== 'deleted') return;
    if (isFull) return setNews({ kind: 'full', name: '' });
    put(changeFile(content, answer, news.name, news.text), news.name, { kind: 'restored', name: news.name });
  };
  const cancel = () => setNaming(null);
  return {
    ...{ own, naming, begin, beginRename, name, cancel, remove, restore },
    news: isTrue(news, beside) ? news : null,
  };
}
