import type { PlantedCourse, PlantedFault } from './planted-fault.fixture.ts';

const EXERCISE = 'exercises/longest-word';
const inPython = (name: string, plant: PlantedFault['plant']): PlantedFault => ({
  name,
  course: 'python-from-zero',
  plant,
});
const exerciseOf = ({ documents }: PlantedCourse) => documents.get(`${EXERCISE}/exercise.yaml`);

export const CODE: PlantedFault[] = [
  inPython('a hint holds the line that matters', (course) => {
    exerciseOf(course).hints[2] =
      'Write `if best is None or len(word) > len(best): best = word` in the loop.';
  }),
  inPython('a hint holds it with other names', (course) => {
    exerciseOf(course).hints[2] = 'Something like `if top is None or len(item) > len(top): top = item`.';
  }),
  inPython('the statement holds the solution', (course) => {
    exerciseOf(course).statement +=
      `\n\n\`\`\`python\n${course.sources.get(`${EXERCISE}/solution.py`)}\n\`\`\``;
  }),
  inPython(
    'the starter is the solution',
    ({ sources }) => void sources.set(`${EXERCISE}/starter.py`, sources.get(`${EXERCISE}/solution.py`) ?? ''),
  ),
  inPython('one misconception only', (course) => {
    const exercise = exerciseOf(course);
    for (const { key } of exercise.misconceptions.splice(1))
      course.sources.delete(`${EXERCISE}/misconceptions/${key}.py`);
  }),
  inPython(
    'a misconception without its program',
    (course) =>
      void course.sources.delete(`${EXERCISE}/misconceptions/${exerciseOf(course).misconceptions[0].key}.py`),
  ),
  inPython('a misconception nobody catalogued', (course) => {
    const [first] = exerciseOf(course).misconceptions;
    course.sources.set(
      `${EXERCISE}/misconceptions/bad-luck.py`,
      course.sources.get(`${EXERCISE}/misconceptions/${first.key}.py`) ?? '',
    );
    course.sources.delete(`${EXERCISE}/misconceptions/${first.key}.py`);
    first.key = 'bad-luck';
  }),
  inPython('a wrong solution that is the right one', (course) =>
    course.sources.set(
      `${EXERCISE}/misconceptions/${exerciseOf(course).misconceptions[0].key}.py`,
      course.sources.get(`${EXERCISE}/solution.py`) ?? '',
    ),
  ),
  inPython('no test a learner may see', (course) => {
    for (const test of exerciseOf(course).tests) test.visible = false;
  }),
  inPython('two tests of one key', (course) => {
    exerciseOf(course).tests[1].key = exerciseOf(course).tests[0].key;
  }),
  inPython('the same test twice', (course) => {
    exerciseOf(course).tests[1].call = exerciseOf(course).tests[0].call;
  }),
  inPython(
    'a solution without the function asked for',
    ({ sources }) =>
      void sources.set(
        `${EXERCISE}/solution.py`,
        'def longest_word(words):\n    return max(words, key=len, default=None)\n',
      ),
  ),
  inPython('an exercise no unit lists', ({ documents }) => {
    for (const unit of documents.get('course.yaml').units)
      unit.exercises = (unit.exercises ?? []).filter((key: string) => key !== 'longest-word');
  }),
  inPython('a skill nobody declared', (course) => void exerciseOf(course).skills.push('magic')),
  inPython('the statement of another exercise', (course) => {
    exerciseOf(course).statement = course.documents.get('exercises/count-vowels/exercise.yaml').statement;
  }),
  inPython('a hint of a test that says what is expected', (course) => {
    exerciseOf(course).tests[1].hint = 'It should return "umbrella".';
  }),
];

const inWriting = (name: string, plant: PlantedFault['plant']): PlantedFault => ({
  name,
  course: 'writing-well',
  plant,
});
const rubricOf = ({ documents }: PlantedCourse) => documents.get('rubrics/argument.yaml');

export const WRITING: PlantedFault[] = [
  inWriting('weights that make 95', (course) => {
    rubricOf(course).criteria[0].weight -= 5;
  }),
  inWriting(
    'a level without description',
    (course) => void delete rubricOf(course).criteria[2].descriptions.secure,
  ),
  inWriting('a description of a level nobody has', (course) => {
    rubricOf(course).criteria[2].descriptions.perfect = 'Nothing at all is missing from the evidence.';
  }),
  inWriting('two levels described alike', (course) => {
    rubricOf(course).criteria[1].descriptions.excellent = rubricOf(course).criteria[1].descriptions.secure;
  }),
  inWriting('two criteria of one key', (course) => {
    rubricOf(course).criteria[1].key = rubricOf(course).criteria[0].key;
  }),
  inWriting('a rubric nobody wrote', ({ documents }) => {
    documents.get('prompts/the-later-bell.yaml').rubric = 'debate';
  }),
  inWriting('fewer words allowed than asked for', ({ documents }) => {
    documents.get('prompts/the-later-bell.yaml').words = { min: 600, max: 350 };
  }),
  inWriting('a unit nobody has', ({ documents }) => {
    documents.get('prompts/the-later-bell.yaml').unit = 'unit-nine';
  }),
  inWriting('a task of another prompt', ({ documents }) => {
    documents.get('prompts/the-later-bell.yaml').task = documents.get('prompts/phones-at-table.yaml').task;
  }),
];
