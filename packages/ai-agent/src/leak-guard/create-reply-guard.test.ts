import { TutorActivity } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import { createReplyGuard } from './create-reply-guard.ts';

it.each([
  ['en', 'leak'],
  ['es-MX', 'leak'],
  ['de', 'text'],
])('holds a model to words that are known beside a task in %s', async (language, type) => {
  const activity = TutorActivity.parse({
    id: 'a',
    kind: 'english-item',
    language,
    statement: '___',
    answer: 'went',
  });
  async function* deltas() {
    yield 'In Klingon: qapwentla.';
  }
  const parts = createReplyGuard().guard(deltas(), { activity, earlier: [], said: [] });
  for await (const part of parts) expect(part.type).toBe(type);
});

it('lets a model name no right option alone in whatever language the task is', async () => {
  const activity = TutorActivity.parse({
    id: 'rio',
    kind: 'quiz',
    language: 'pt',
    statement: 'Qual é o rio de Lisboa?',
    options: ['Douro', 'Mondego', 'Tejo do Sul', 'Guadiana'],
    key: 3,
  });
  async function* deltas() {
    yield 'É o **Guadiana**, com mais de oitocentos quilómetros.';
  }
  const parts = createReplyGuard().guard(deltas(), { activity, earlier: [], said: [] });
  for await (const part of parts) expect(part.type).toBe('leak');
});
