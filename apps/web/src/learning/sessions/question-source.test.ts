import { describe, expect, it } from 'vitest';
import type { Api } from '#web/api/client.ts';
import { type Offer, placementFrom, practiceFrom, reviewsFrom } from './question-source.ts';

const offer = (activityId: string): Offer => ({
  activityId,
  activityTitle: activityId,
  lessonId: `lesson of ${activityId}`,
  lessonTitle: 'Names',
  lessonStatus: 'in-progress',
  courseId: 'course',
  courseTitle: 'Python',
  language: 'en',
  subject: 'python',
  chancePercent: 70,
  reasons: [{ code: 'well-matched', values: { percent: 70 } }],
});

/** A client that answers each address with the next of its replies; undefined is a failure. */
function apiOf(replies: Record<string, unknown[]>): Api {
  const ask = async (path: string) => {
    const data = replies[path]?.shift();
    return data === undefined
      ? { error: { code: 'offline', message: '' }, response: new Response(null, { status: 503 }) }
      : { data, response: new Response() };
  };
  return { GET: ask, POST: ask } as unknown as Api;
}

describe('practice', () => {
  it('begins with the offer that was chosen, and shows the others', async () => {
    const offers = [offer('a'), offer('b'), offer('c')];
    const turn = await practiceFrom(apiOf({ '/v1/offers': [{ offers }] }), 'b').ask(0);
    expect(turn.question).toMatchObject({ activityId: 'b', lessonId: 'lesson of b' });
    expect(turn.question?.others.map((one) => one.activityId)).toEqual(['a', 'c']);
  });

  it('goes on with the best, also when what was chosen is no longer offered', async () => {
    const source = practiceFrom(
      apiOf({ '/v1/offers': [{ offers: [offer('a')] }, { offers: [offer('c')] }, { offers: [] }] }),
      'gone',
    );
    expect((await source.ask(0)).question).toMatchObject({ activityId: 'a' });
    expect((await source.ask(1)).question).toMatchObject({ activityId: 'c' });
    expect(await source.ask(2)).toMatchObject({ question: null, total: 2 });
  });

  it('ends after ten questions', async () => {
    expect((await practiceFrom(apiOf({}), undefined).ask(10)).question).toBeNull();
  });
});

describe('reviews', () => {
  it('go through what was due, and ask again for a list that did not arrive', async () => {
    const reviews = [
      { cardId: null, activityId: 'a', lessonId: 'l' },
      { cardId: 'word', activityId: null, lessonId: null },
    ];
    const card = { way: 'recall', activity: { id: 'asked' } };
    const source = reviewsFrom(
      apiOf({ '/v1/reviews': [undefined, { reviews }], '/v1/review-cards/{cardId}/question': [card] }),
    );
    await expect(source.ask(0)).rejects.toThrow();
    expect(await source.ask(0)).toMatchObject({ question: { activityId: 'a' } });
    expect(await source.ask(1)).toMatchObject({ question: { card }, total: 2 });
    expect((await source.ask(2)).question).toBeNull();
  });
});

describe('a placement test', () => {
  it('asks what the server asks, and ends with what it found', async () => {
    const path = '/v1/courses/{courseId}/placement';
    const place = { courseTitle: 'Python', language: 'en', atMost: 10 };
    const outcome = { knownPercent: 40 };
    const source = placementFrom(
      apiOf({
        [path]: [
          { ...place, question: { activityId: 'a', lessonId: 'l' }, outcome: null },
          { ...place, question: null, outcome },
        ],
      }),
      'course',
    );
    expect(await source.ask(0)).toMatchObject({ question: { activityId: 'a' }, total: 10, placement: null });
    expect(await source.ask(1)).toMatchObject({
      question: null,
      placement: { outcome, courseTitle: 'Python' },
    });
  });
});
