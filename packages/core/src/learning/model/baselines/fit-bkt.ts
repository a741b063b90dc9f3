/** A hidden state, known or not yet: known at the start, learned at each step, slips when known, guesses when not. */
export interface BktParameters {
  start: number;
  learn: number;
  guess: number;
  slip: number;
}

const STARTS: readonly BktParameters[] = [
  { start: 0.4, learn: 0.15, guess: 0.2, slip: 0.1 },
  { start: 0.7, learn: 0.1, guess: 0.3, slip: 0.05 },
  { start: 0.2, learn: 0.3, guess: 0.15, slip: 0.2 },
];
const ITERATIONS = 25;
/** Beyond this a guess or slip would swap the meaning of known and not known. */
const MOST_GUESS = 0.5;
const MOST_LEARN = 0.9;

/** Expected events over opportunities; they begin with a weak prior, so that no rare skill becomes certain. */
interface Expected {
  start: [events: number, of: number];
  learn: [events: number, of: number];
  guess: [events: number, of: number];
  slip: [events: number, of: number];
}

const outcomeChance = (correct: number, { guess, slip }: BktParameters, known: boolean) => {
  const right = known ? 1 - slip : guess;
  return correct === 1 ? right : 1 - right;
};

/** Chances of "not known" and "known" by step, scaled to sum to 1, with the scale of each step. */
function walkForward(sequence: readonly number[], parameters: BktParameters) {
  let known = parameters.start;
  return sequence.map((correct) => {
    const unknownNow = (1 - known) * outcomeChance(correct, parameters, false);
    const knownNow = known * outcomeChance(correct, parameters, true);
    const scale = unknownNow + knownNow;
    const now = knownNow / scale;
    known = now + (1 - now) * parameters.learn;
    return { unknown: unknownNow / scale, known: now, scale };
  });
}

/** Adds the expectations of one sequence and returns its log likelihood. */
function expectSequence(sequence: readonly number[], parameters: BktParameters, expected: Expected): number {
  const forward = walkForward(sequence, parameters);
  let later = { unknown: 1, known: 1 };
  let logLikelihood = 0;
  for (let step = sequence.length - 1; step >= 0; step--) {
    const now = forward[step];
    const correct = sequence[step] ?? 0;
    if (now === undefined) continue;
    const next = forward[step + 1];
    if (next !== undefined) {
      const outcome = sequence[step + 1] ?? 0;
      const unknownAfter = (outcomeChance(outcome, parameters, false) * later.unknown) / next.scale;
      const knownAfter = (outcomeChance(outcome, parameters, true) * later.known) / next.scale;
      const { learn } = parameters;
      expected.learn[0] += now.unknown * learn * knownAfter;
      later = { unknown: (1 - learn) * unknownAfter + learn * knownAfter, known: knownAfter };
      expected.learn[1] += now.unknown * later.unknown;
    }
    const total = now.unknown * later.unknown + now.known * later.known;
    const known = (now.known * later.known) / total;
    expected.guess[1] += 1 - known;
    expected.slip[1] += known;
    if (correct === 1) expected.guess[0] += 1 - known;
    else expected.slip[0] += known;
    if (step === 0) {
      expected.start[0] += known;
      expected.start[1] += 1;
    }
    logLikelihood += Math.log(now.scale);
  }
  return logLikelihood;
}

function maximise({ start, learn, guess, slip }: Expected): BktParameters {
  const share = ([events, of]: [number, number]) => events / of;
  return {
    start: share(start),
    learn: Math.min(MOST_LEARN, share(learn)),
    guess: Math.min(MOST_GUESS, share(guess)),
    slip: Math.min(MOST_GUESS, share(slip)),
  };
}

/** Expectation maximisation over the learners' sequences of one skill, from three starts; the likeliest wins. */
export function fitBkt(sequences: readonly (readonly number[])[]): BktParameters {
  let best = { parameters: STARTS[0] as BktParameters, logLikelihood: Number.NEGATIVE_INFINITY };
  for (const begin of STARTS) {
    let parameters = begin;
    let logLikelihood = 0;
    for (let iteration = 0; iteration < ITERATIONS; iteration++) {
      const expected: Expected = { start: [1, 2], learn: [1, 10], guess: [2, 10], slip: [1, 10] };
      logLikelihood = 0;
      for (const sequence of sequences) logLikelihood += expectSequence(sequence, parameters, expected);
      parameters = maximise(expected);
    }
    if (logLikelihood > best.logLikelihood) best = { parameters, logLikelihood };
  }
  return best.parameters;
}
