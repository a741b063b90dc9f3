import { playTurn, type RolePlay, replayRolePlay } from '@kindling/core/role-play';
import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from '../built-in/answer.ts';
import { isSpanish } from '../corrections/index.ts';
import { recast } from './recast.ts';

const NOTHING = { text: undefined, corrections: [] };

/**
 * The partner of a role-play, by its script. What was found wrong stands behind the partner's words, not in them; scenes
 * are played in English, and what slips into Spanish is not corrected.
 */
export function playScene(context: TurnContext, scene: { play: RolePlay; said: readonly string[] }): Answer {
  const { state } = replayRolePlay(scene.play, scene.said, context.language);
  const { reply } = playTurn(scene.play, state, context.message, context.language);
  const { text, corrections } = isSpanish(context.message) ? NOTHING : recast(context);
  const parts = [reply.partner, text, reply.note].filter((part) => part !== undefined && part !== null);
  return {
    act: text !== undefined && reply.act === 'ask-back' ? 'recast' : reply.act,
    text: parts.join('\n\n'),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}
