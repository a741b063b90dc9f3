import { comparePolicies, type PolicyGain } from '@kindling/core/learning/model';
import type { Benchmark } from '../benchmark.ts';
import { rounded } from '../statistics.ts';

const SIZE = {
  worlds: 3,
  studentsPerWorld: 20,
  skills: 20,
  itemsPerSkill: 12,
  days: 15,
  answersPerDay: 20,
  earlierStudents: 40,
};
/** Ours must teach at least this much more than the syllabus. */
const AIMED_RATIO = 1.08;

function meanOf(gains: readonly PolicyGain[], policy: string): number {
  const own = gains.filter((gain) => gain.policy === policy);
  return own.reduce((sum, { mean }) => sum + mean, 0) / own.length;
}

/** By how much the bottom decile gains more by the syllabus than with us, under the law where that is most. */
function worstDecileGap(gains: readonly PolicyGain[]): number {
  const decile = (law: string, policy: string) =>
    gains.find((gain) => gain.law === law && gain.policy === policy)?.bottomDecile ?? Number.NaN;
  const laws = new Set(gains.map(({ law }) => law));
  return Math.max(...[...laws].map((law) => decile(law, 'fixed-order') - decile(law, 'kindling')));
}

/** Our choice of the next activity against the syllabus and chance, for made-up learners of four kinds. */
export const policyBenchmark: Benchmark = {
  about: 'what learners of four kinds gain when Kindling chooses, against the order of the syllabus',
  async run(tell) {
    tell(
      `${SIZE.worlds} courses of ${SIZE.skills} skills, ${SIZE.studentsPerWorld} learners each, four laws ...`,
    );
    const gains = comparePolicies(SIZE);
    for (const { law, policy, mean } of gains) tell(`${law} ${policy}: ${rounded(mean)}`);
    const share = meanOf(gains, 'fixed-order') / meanOf(gains, 'kindling');
    const decileGap = worstDecileGap(gains);
    const limit = rounded(1 / AIMED_RATIO);
    const bounds = [
      {
        what: 'mean normalised gain of the syllabus as a share of ours',
        measured: rounded(share),
        limit,
        passed: share <= limit,
      },
      {
        what: 'how much more the bottom decile gains by the syllabus, under the worst law',
        measured: rounded(decileGap),
        limit: 0,
        passed: decileGap <= 0,
      },
    ];
    return { passed: bounds.every(({ passed }) => passed), bounds, details: { ...SIZE, gains } };
  },
};
