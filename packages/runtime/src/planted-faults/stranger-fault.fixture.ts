import type { Loose, PlantedCourse, PlantedFault } from './planted-fault.fixture.ts';

const ENGLISH = 'english-for-spanish-speakers';
const PYTHON = 'python-from-zero';
const WRITING = 'writing-well';

/** An edit of one file of a course, as its author would make it by hand. */
const editing =
  (course: PlantedFault['course'], folder: string) =>
  (key: string, name: string, change: (document: Loose, files: PlantedCourse) => void): PlantedFault => ({
    name,
    course,
    plant: (files) => change(found(files.documents.get(`${folder}${key}.yaml`), key), files),
  });

export const inEnglishFile = editing(ENGLISH, '');
export const inWords = editing(ENGLISH, 'vocabulary/');
export const inScenario = editing(ENGLISH, 'scenarios/');
export const inPythonFile = editing(PYTHON, '');
export const inWritingFile = editing(WRITING, '');

const editingActivity =
  (course: PlantedFault['course']) =>
  (lesson: string, key: string, name: string, change: (content: Loose, activity: Loose) => void) =>
    editing(course, 'lessons/')(lesson, name, ({ activities }) => {
      const activity = byKey(activities, key);
      change(activity.content, activity);
    });

/** Courses are shortened to two units for the test: only their lessons can be edited. */
export const inEnglishItem = editingActivity(ENGLISH);
export const inPythonItem = editingActivity(PYTHON);
export const inWritingItem = editingActivity(WRITING);

/** An edit of a code exercise: its `exercise.yaml`, and its programs by name of file. */
export const inExercise = (
  key: string,
  name: string,
  change: (exercise: Loose, programs: Programs) => void,
): PlantedFault => ({
  name,
  course: PYTHON,
  plant: ({ documents, sources }) => {
    const folder = `exercises/${key}/`;
    change(found(documents.get(`${folder}exercise.yaml`), key), {
      read: (file) => found(sources.get(folder + file), file),
      write: (file, source) => sources.set(folder + file, source),
      remove: (file) => sources.delete(folder + file),
    });
  },
});

interface Programs {
  read(file: string): string;
  write(file: string, source: string): void;
  remove(file: string): void;
}

/** An edit of what is read before a lesson. */
export const inText = (
  course: PlantedFault['course'],
  lesson: string,
  name: string,
  change: (text: string) => string,
): PlantedFault => ({
  name,
  course,
  plant: ({ texts }) => {
    const path = `lessons/${lesson}.md`;
    texts.set(path, change(found(texts.get(path), path)));
  },
});

export const byKey = (list: Loose[], key: string): Loose =>
  found(
    list.find((entry) => entry.key === key),
    key,
  );

export const byText = (list: Loose[], text: string): Loose =>
  found(
    list.find((entry) => entry.text === text),
    text,
  );

export const byWord = ({ entries }: Loose, word: string): Loose =>
  found(
    entries.find((entry: Loose) => entry.word === word),
    word,
  );

/** Refuses to change nothing: a fault that was not put in would count as missed. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no «${from}» to put a fault into.`);
  return text.replace(from, () => to);
}

export function swapField(one: Loose, other: Loose, field: string): void {
  [one[field], other[field]] = [other[field], one[field]];
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what} to put a fault into.`);
  return value;
}
