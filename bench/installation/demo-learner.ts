import { learning, operations } from '@kindling/shared';
import { z } from 'zod';

export interface DemoLearner {
  /** A whole Cookie header. */
  cookie: string;
  /** Path of a lesson's page. */
  lessonPath: string;
}

/** Signs in as the demo school's first student and finds a lesson. */
export async function signInDemoLearner(url: string): Promise<DemoLearner> {
  const get = async <Body extends z.ZodType>(path: string, body: Body, cookie = '') =>
    body.parse(await (await fetch(`${url}${path}`, { headers: { cookie } })).json());
  const { demo } = await get('/v1/instance', operations.getInstance.response);
  const account = demo.find(({ role }) => role === 'student');
  if (account === undefined) throw new Error('The install shows no demo school');
  const { signInName, password } = account;
  const answer = await fetch(`${url}/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ signInName, password }),
  });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  const courses = await get('/v1/courses', learning.listCourses.response, cookie);
  const course = await get(`/v1/courses/${courses.items[0]?.id}`, learning.getCourse.response, cookie);
  return { cookie, lessonPath: `/lessons/${z.string().parse(course.units[0]?.lessons[0]?.id)}` };
}
