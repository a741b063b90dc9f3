import { expect, it } from 'vitest';
import { LighthouseResult, summarise, toVisit, UnscoredVisit, type Visit } from './page-report.ts';

const category = (score: number, ...ids: string[]) => ({
  score,
  auditRefs: [...ids.map((id) => ({ id, weight: 10 })), { id: 'unweighted', weight: 0 }],
});
const result = LighthouseResult.parse({
  finalDisplayedUrl: 'http://localhost:3000/today',
  categories: {
    performance: category(0.97, 'largest-contentful-paint', 'first-contentful-paint'),
    accessibility: category(1),
    'best-practices': category(0.96, 'errors-in-console'),
  },
  audits: {
    'largest-contentful-paint': { score: 0.9, numericValue: 2512.34567 },
    'first-contentful-paint': { score: 1, numericValue: 900 },
    'errors-in-console': { score: 0 },
    unweighted: { score: 0 },
    'network-requests': {
      score: 1,
      details: {
        items: [
          { resourceType: 'Document', transferSize: 10_240 },
          { resourceType: 'Script', transferSize: 102_400 },
          { resourceType: 'Script', transferSize: 51_200 },
          { transferSize: 1024 },
        ],
      },
    },
  },
});

it('reads scores in percent, bytes by kind, and what fell short', () => {
  expect(toVisit(result)).toMatchObject({
    performance: 97,
    accessibility: 100,
    bestPractices: 96,
    largestContentfulPaintMs: 2512.346,
    scriptKilobytes: 150,
    totalKilobytes: 161,
    short: ['largest-contentful-paint 0.9', 'errors-in-console 0'],
  });
});

it('passes on why a page could not be loaded', () => {
  expect(() => toVisit({ ...result, runtimeError: { message: 'NO_FCP' } })).toThrow('NO_FCP');
});

it('has no numbers for a visit that was not scored', () => {
  const categories = { ...result.categories, performance: { score: null, auditRefs: [] } };
  expect(() => toVisit({ ...result, categories })).toThrow(UnscoredVisit);
});

it('sums visits up: the middle speed, the worst of everything else', () => {
  const visit = toVisit(result);
  const visits: Visit[] = [
    { ...visit, performance: 90, accessibility: 100, scriptKilobytes: 150 },
    { ...visit, performance: 99, accessibility: 98, scriptKilobytes: 151 },
    { ...visit, performance: 98, bestPractices: 100 },
  ];
  expect(summarise(visits)).toEqual({
    performance: 98,
    accessibility: 98,
    bestPractices: 96,
    scriptKilobytes: 151,
  });
});
