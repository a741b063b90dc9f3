import type { Aid } from '@kindling/shared';

/** 0: nothing yet. 1: a nudge. 2: about your own error. 3: a worked example of another task. */
export const HIGHEST_RUNG = 3;

/** How much help a learner has had with one activity in one conversation. Kept on the server. */
export interface LadderState {
  rung: number;
  /** Requests since the learner last tried something themselves. */
  asksSinceTry: number;
  /** Whether the learner has shown work on the activity. */
  hasTried: boolean;
}

export const LADDER_START: LadderState = { rung: 0, asksSinceTry: 0, hasTried: false };

/** What a turn does to the ladder. */
export type LadderMove = 'asked' | 'tried' | 'none';

/** After so many requests in a row without a try, a hint about an error that nobody made makes no sense: try first. */
const MOST_ASKS_WITHOUT_TRY = 2;

/**
 * One rung up for a request, never further than `maxRung`, and never for begging alone: after a nudge and a second
 * hint a learner who has tried nothing is asked to try. A try earns the next rung.
 */
export function climb(state: LadderState, move: LadderMove, maxRung = HIGHEST_RUNG): LadderState {
  if (move === 'none') return state;
  if (move === 'tried') return { ...state, hasTried: true, asksSinceTry: 0 };
  const top = Math.max(0, Math.min(maxRung, HIGHEST_RUNG));
  const mayClimb = state.hasTried || state.asksSinceTry < MOST_ASKS_WITHOUT_TRY;
  return {
    ...state,
    rung: mayClimb ? Math.min(top, state.rung + 1) : Math.min(top, state.rung),
    asksSinceTry: state.asksSinceTry + 1,
  };
}

/** How a rung is recorded beside the evidence that follows it. */
export function aidOfRung(rung: number): Aid {
  if (rung <= 0) return 'none';
  if (rung === 1) return 'hint-1';
  return rung === 2 ? 'hint-2' : 'worked-example';
}
