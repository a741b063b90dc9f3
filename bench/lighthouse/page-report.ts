import { z } from 'zod';
import { median } from '../statistics.ts';

const Audit = z.object({
  score: z.number().nullable(),
  numericValue: z.number().optional(),
  details: z.unknown().optional(),
});
const Category = z.object({
  /** Null when a trace lacks what it is computed from, as happens on a machine that is very busy. */
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const Requests = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
});

/** As much of Lighthouse's result as is read here. */
export const LighthouseResult = z.object({
  finalDisplayedUrl: z.string(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.object({ performance: Category, accessibility: Category, 'best-practices': Category }),
  audits: z.record(z.string(), Audit),
});
export type LighthouseResult = z.infer<typeof LighthouseResult>;

/** One visit: scores 0-100, times in milliseconds, `scriptKilobytes` as they came over the wire (1024 bytes). */
export interface Visit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  firstContentfulPaintMs: number;
  largestContentfulPaintMs: number;
  speedIndexMs: number;
  totalBlockingTimeMs: number;
  layoutShift: number;
  scriptKilobytes: number;
  totalKilobytes: number;
  /** Audits that count and are not perfect, as `id score`. */
  short: string[];
}

function sumKilobytes(result: LighthouseResult, counts: (type: string | undefined) => boolean): number {
  const { items } = Requests.parse(result.audits['network-requests']?.details);
  const bytes = items
    .filter(({ resourceType }) => counts(resourceType))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return Math.round(bytes / 102.4) / 10;
}

/** Lighthouse came back without scores: on a busy machine its recording of a visit is sometimes cut short. */
export class UnscoredVisit extends Error {}

/** The numbers of one visit. @throws UnscoredVisit when there are none. */
export function toVisit(result: LighthouseResult): Visit {
  if (result.runtimeError !== undefined) throw new UnscoredVisit(result.runtimeError.message);
  if (Object.values(result.categories).some(({ score }) => score === null))
    throw new UnscoredVisit('A score is missing');
  const { performance, accessibility, 'best-practices': bestPractices } = result.categories;
  const percent = ({ score }: { score: number | null }) => Math.round((score ?? Number.NaN) * 100);
  const numberOf = (id: string) => Math.round((result.audits[id]?.numericValue ?? Number.NaN) * 1000) / 1000;
  const short = [performance, accessibility, bestPractices]
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => ({ id, score: result.audits[id]?.score ?? 1 }))
    .filter(({ score }) => score < 1);
  return {
    performance: percent(performance),
    accessibility: percent(accessibility),
    bestPractices: percent(bestPractices),
    firstContentfulPaintMs: numberOf('first-contentful-paint'),
    largestContentfulPaintMs: numberOf('largest-contentful-paint'),
    speedIndexMs: numberOf('speed-index'),
    totalBlockingTimeMs: numberOf('total-blocking-time'),
    layoutShift: numberOf('cumulative-layout-shift'),
    scriptKilobytes: sumKilobytes(result, (type) => type === 'Script'),
    totalKilobytes: sumKilobytes(result, () => true),
    short: short.map(({ id, score }) => `${id} ${score}`),
  };
}

/** One page over all visits: speed varies, so its median counts; a barrier counts if it showed once. */
export function summarise(visits: readonly Visit[]) {
  const of = (pick: (visit: Visit) => number) => visits.map(pick);
  return {
    performance: median(of((visit) => visit.performance)),
    accessibility: Math.min(...of((visit) => visit.accessibility)),
    bestPractices: Math.min(...of((visit) => visit.bestPractices)),
    scriptKilobytes: Math.max(...of((visit) => visit.scriptKilobytes)),
  };
}
