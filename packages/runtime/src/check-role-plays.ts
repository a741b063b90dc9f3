import type { Pack, PackProblem } from '@kindling/core/curriculum';
import { judgeCriteria, openRolePlay, playTurn, type RolePlay, toRolePlay } from '@kindling/core/role-play';

/** Of notes to the learner, which are not looked at. */
const NOTES_IN = 'es';
/** A script only leads onwards: no conversation is longer. */
const MOST_REPLIES = 40;

/**
 * Plays each role-play with its own model replies: every step must understand the reply to its turn, and in the end every
 * criterion of success must be met.
 */
export function checkRolePlays({ course, scenarios }: Pick<Pack, 'course' | 'scenarios'>): PackProblem[] {
  return scenarios.flatMap(({ key, title, level, ...content }) => {
    if (content.script === undefined) return [];
    const play = toRolePlay({ key, title, level, content });
    const messages = [...findDeafSteps(play), ...findUnmet(play)];
    return messages.map(([path, message]) => ({
      file: `${course.slug}/scenarios/${key}.yaml`,
      path,
      message,
    }));
  });
}

type Message = [path: string, message: string];

function findDeafSteps(play: RolePlay): Message[] {
  return play.script.steps.flatMap((step, index): Message[] => {
    const model = play.turns[step.turn - 1]?.model ?? '';
    const { state } = playTurn(play, { ...openRolePlay(play).state, step: step.key }, model, NOTES_IN);
    return state.step === step.key
      ? [[`script.steps.${index}`, `does not understand the model reply to its turn (${model})`]]
      : [];
  });
}

function findUnmet(play: RolePlay): Message[] {
  let { state } = openRolePlay(play);
  for (let replies = 0; state.step !== null && replies < MOST_REPLIES; replies += 1) {
    const turn = play.script.steps.find(({ key }) => key === state.step)?.turn ?? 1;
    ({ state } = playTurn(play, state, play.turns[turn - 1]?.model ?? '', NOTES_IN));
  }
  const unmet = judgeCriteria(play, state).filter(({ met }) => !met);
  return unmet.map(
    ({ key }): Message => ['script.criteria', `who says all model replies has not met ${key}`],
  );
}
