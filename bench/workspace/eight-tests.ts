import { content, learning } from '@kindling/shared';
import { zipCourse } from '@kindling/testkit/course-zip';
import type { Person } from './people.ts';

const TESTS = 8;
const FOLDER = 'bench-programs/exercises/eight-tests';
const COURSE = 'Programs to be handed in';

/** Handed in again and again; what is printed shows that each of them was run. */
export const SOLUTION = `def total(prices):
    result = 0
    for price in prices:
        result += price
    return result
`;

const TEST = (index: number) => `  - key: prices-${index}
    visible: ${index < 2}
    hint: Add up all of them.
    call: { arguments: [[${Array.from({ length: index }, (_, place) => place + 1).join(', ')}]], expected: ${(index * (index + 1)) / 2} }
`;

const EXERCISE = `schemaVersion: 1
key: eight-tests
title: Eight tests
statement: |-
  Write a function \`total(prices)\` that returns the sum of a list of numbers.
skills: [claims]
difficulty: 0.3
entry: { kind: function, name: total }
tests:
${Array.from({ length: TESTS }, (_, index) => TEST(index)).join('')}hints:
  - What is the sum before the first price is added?
  - Go through the prices one by one.
  - Keep what you have so far under a name, and add each price to it.
misconceptions:
  - { key: print-instead-of-return, explanation: The sum is printed and not given back. }
  - { key: return-inside-loop, explanation: The loop ends with its first price. }
`;

const WRONG = {
  'print-instead-of-return': SOLUTION.replace('return result', 'print(result)'),
  'return-inside-loop': SOLUTION.replace('    return result', '        return result\n    return result'),
};

/** Brings a course with an exercise of eight tests into the school. Answers the id of its activity. */
export async function addExercise(url: string, teacher: Person, learner: Person): Promise<string> {
  const archive = await zipCourse({
    slug: 'bench-programs',
    change: (course) =>
      `${course
        .replace(/^title: .*$/m, `title: ${COURSE}`)
        .replace(/^position: .*$/m, 'position: 900')
        .trimEnd()}
    workshop: { title: Workshop, goal: Hand in a program., minutes: 5, introduction: One program. }
    exercises: [eight-tests]
`,
    extra: {
      [`${FOLDER}/exercise.yaml`]: EXERCISE,
      [`${FOLDER}/solution.py`]: SOLUTION,
      [`${FOLDER}/starter.py`]: 'def total(prices):\n    ...\n',
      ...Object.fromEntries(
        Object.entries(WRONG).map(([key, program]) => [`${FOLDER}/misconceptions/${key}.py`, program]),
      ),
    },
  });
  const answer = await fetch(`${url}/v1/content/packs`, {
    method: 'POST',
    headers: { origin: url, cookie: teacher.cookie, 'content-type': 'application/zip' },
    body: new Uint8Array(archive),
  });
  if (!answer.ok) throw new Error(`The course was refused: ${await answer.text()}`);
  const { courses } = content.importCoursePack.response.parse(await answer.json());
  const path = `/v1/courses/${courses[0]?.courseId}`;
  const { units } = learning.getCourse.response.parse(await learner.call('GET', path));
  for (const { id } of units.flatMap(({ lessons }) => lessons)) {
    const lesson = learning.getLesson.response.parse(await learner.call('GET', `/v1/lessons/${id}`));
    const found = lesson.activities.find(({ type }) => type === 'code');
    if (found) return found.id;
  }
  throw new Error('The course has no program');
}
