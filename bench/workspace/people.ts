import { randomUUID } from 'node:crypto';
import { learning, operations } from '@kindling/shared';
import type { z } from 'zod';

export type Lesson = z.infer<typeof learning.getLesson.response>;

/** Somebody who is signed in at a running app. */
export interface Person {
  name: string;
  /** A whole Cookie header. */
  cookie: string;
  /** One call of the API as the browser would make it. @throws when it is refused */
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
}

const headersFor = (url: string, cookie: string) => ({
  origin: url,
  cookie,
  'content-type': 'application/json',
});

async function send(url: string, path: string, body: unknown): Promise<Response> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: headersFor(url, ''),
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

function toPerson(url: string, name: string, entered: Response): Person {
  const cookie = entered.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  return {
    name,
    cookie,
    async call(method, path, body) {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: headersFor(url, cookie),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
      return answer.json();
    },
  };
}

/** A learner of the benchmark's own, in the class with that code. */
export async function joinClass(url: string, joinCode: string): Promise<Person> {
  const displayName = `Learner ${randomUUID().slice(0, 6)}`;
  const account = { email: `${randomUUID()}@example.org`, password: 'correct horse battery' };
  const asked = { displayName, ...account, joinCode, locale: 'en' };
  return toPerson(url, displayName, await send(url, '/v1/auth/sign-up', asked));
}

/** The demo school's teacher. */
export async function signInTeacher(url: string): Promise<Person> {
  const { demo } = operations.getInstance.response.parse(await (await fetch(`${url}/v1/instance`)).json());
  const account = demo.find(({ role }) => role === 'teacher');
  if (account === undefined) throw new Error('The install shows no demo school');
  const { signInName, password } = account;
  return toPerson(url, signInName, await send(url, '/v1/auth/sign-in', { signInName, password }));
}

/** The lesson of that title, as a learner gets it. */
export async function findLesson(person: Person, title: string): Promise<Lesson> {
  const { items } = learning.listCourses.response.parse(await person.call('GET', '/v1/courses'));
  for (const { id } of items) {
    const { units } = learning.getCourse.response.parse(await person.call('GET', `/v1/courses/${id}`));
    const found = units.flatMap(({ lessons }) => lessons).find((lesson) => lesson.title === title);
    if (found) return learning.getLesson.response.parse(await person.call('GET', `/v1/lessons/${found.id}`));
  }
  throw new Error(`There is no lesson ${title}`);
}
