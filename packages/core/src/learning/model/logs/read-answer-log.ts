import { AppError } from '@kindling/shared';
import { type BuiltLog, buildAnswerLog, type Catalogue, type NamedAnswer } from './answer-log.ts';

const REQUIRED = ['user_id', 'item_id', 'correct', 'skill_id'] as const;
const SKILL_SEPARATOR = '~~';
/** The year 5138: whatever is later was counted in milliseconds. */
const LATEST_SECONDS = 1e11;
/** What the column `aid` says of an answer without help; a file without that column knows of none. */
const NO_AID: ReadonlySet<string> = new Set(['', 'none']);

/** A file that holds a log: tab-separated, first line the column names, one line for each answer. */
export interface LogFile {
  name: string;
  /** Walked once, so that a large file need not be in memory. */
  lines: Iterable<string>;
}

export interface ReadLogs extends BuiltLog {
  /** For each file, in order, the indexes of its learners. A learner of two files is two learners. */
  learnersOfFile: number[][];
}

interface Columns {
  user_id: number;
  item_id: number;
  correct: number;
  skill_id: number;
  /** -1 when the file has none; so the next two. */
  timestamp: number;
  answer_id: number;
  aid: number;
  count: number;
}

function refuse(file: LogFile, line: number, problem: string, hint: string): never {
  throw new AppError('invalid-input', `${file.name}, line ${line}: ${problem}`, { hint });
}

function readHeader(file: LogFile, line: string): Columns {
  const names = line.split('\t').map((name) => name.trim());
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    refuse(
      file,
      1,
      `there is no column ${missing.join(', ')}.`,
      `Name the columns in the first line, with tabs between them: ${REQUIRED.join(', ')} and, if known, timestamp, answer_id and aid.`,
    );
  }
  return {
    user_id: names.indexOf('user_id'),
    item_id: names.indexOf('item_id'),
    correct: names.indexOf('correct'),
    skill_id: names.indexOf('skill_id'),
    timestamp: names.indexOf('timestamp'),
    answer_id: names.indexOf('answer_id'),
    aid: names.indexOf('aid'),
    count: names.length,
  };
}

/** Seconds and milliseconds as they stand, or an RFC 3339 time. */
function readSeconds(file: LogFile, line: number, text: string): number {
  const count = text === '' ? Number.NaN : Number(text);
  const seconds = count > LATEST_SECONDS ? count / 1000 : count;
  const time = Number.isFinite(seconds) ? seconds : Date.parse(text) / 1000;
  if (!Number.isFinite(time)) {
    refuse(
      file,
      line,
      `"${text}" is no time.`,
      'Give every timestamp in seconds or milliseconds, or as 2026-01-31T12:00:00Z; or leave the column out.',
    );
  }
  return time;
}

function readCorrect(file: LogFile, line: number, text: string): boolean {
  if (text === '1' || text === '1.0') return true;
  if (text === '0' || text === '0.0') return false;
  return refuse(file, line, `correct is "${text}".`, 'Write 1 for a right answer and 0 for a wrong one.');
}

function readLine(file: LogFile, columns: Columns, text: string, line: number): NamedAnswer {
  const fields = text.split('\t').map((field) => field.trim());
  if (fields.length !== columns.count) {
    refuse(
      file,
      line,
      `${fields.length} fields where the first line names ${columns.count}.`,
      'Give every line one field for each column, with tabs between them.',
    );
  }
  const field = (index: number) => fields[index] ?? '';
  const learner = field(columns.user_id);
  const item = field(columns.item_id);
  if (learner === '')
    refuse(file, line, 'user_id is empty.', 'Say whose answer it is, or leave the line out.');
  if (item === '') refuse(file, line, 'item_id is empty.', 'Say what was answered, or leave the line out.');
  return {
    learner,
    item,
    skills: field(columns.skill_id)
      .split(SKILL_SEPARATOR)
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
    correct: readCorrect(file, line, field(columns.correct)),
    aided: !NO_AID.has(field(columns.aid)),
    ...(field(columns.answer_id) === '' ? {} : { id: `${learner}/${field(columns.answer_id)}` }),
    seconds: columns.timestamp < 0 ? Number.NaN : readSeconds(file, line, field(columns.timestamp)),
  };
}

/** `file` is its place: learners and answers of one file are others than those of another that are called the same. */
function* readFile(file: LogFile, place: number): Generator<NamedAnswer> {
  let columns: Columns | undefined;
  let line = 0;
  let isAnswered = false;
  for (const ended of file.lines) {
    const text = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    line += 1;
    if (columns === undefined) {
      columns = readHeader(file, text.replace(/^\uFEFF/, ''));
      continue;
    }
    if (text.trim() === '') continue;
    const { learner, id, ...answer } = readLine(file, columns, text, line);
    isAnswered ||= answer.aided !== true;
    yield {
      ...answer,
      learner: `${place}/${learner}`,
      ...(id === undefined ? {} : { id: `${place}/${id}` }),
    };
  }
  if (columns === undefined) readHeader(file, '');
  if (!isAnswered)
    refuse(file, 1, 'no answers without help follow.', 'Give a file with at least one answer.');
}

function* readFiles(files: readonly LogFile[]): Generator<NamedAnswer> {
  for (const [place, file] of files.entries()) yield* readFile(file, place);
}

/**
 * Reads log files into one log with common item and skill ids. Several skills of an answer are joined by `~~`;
 * answers with an `aid` other than none, and those whose `answer_id` came before, are left out.
 * @param known items and skills that keep their ids, as a stored model knows them.
 * @throws `invalid-input` that names file, line and remedy.
 */
export function readAnswerLogs(files: readonly LogFile[], known?: Catalogue): ReadLogs {
  const { log, learners, catalogue } = buildAnswerLog(readFiles(files), known);
  const learnersOfFile: number[][] = files.map(() => []);
  for (const [learner, name] of learners.entries()) learnersOfFile[Number.parseInt(name, 10)]?.push(learner);
  return {
    log,
    learners: learners.map((name) => name.slice(name.indexOf('/') + 1)),
    catalogue,
    learnersOfFile,
  };
}
