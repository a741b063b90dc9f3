import type { SafetyCategory } from './safety-rule.ts';

const GAMES = '(?:minecraft|fortnite|call of duty|gta|roblox game|valorant|sims)';
const NAMES_A_GAME = new RegExp(`\\b${GAMES}\\b`);

/** Not beside it, over it or because of it: `not even minecraft helps`, `when i lose in fortnite`. */
const INSIDE_A_GAME = new RegExp(
  `(?<!\\b(?:because|cause|cos|bc|when|while|if|after|over|cuando|porque|xq|por|mientras|si|despues)\\b.{0,30})\\b(?:in|on|en|inside) (?:the |my |el |mi )?${GAMES}\\b`,
);

/** Where a threat is no game, whatever it is likened to. */
const OF_THE_WORLD =
  /\b(?:school|insti\w*|cole|colegio|escuela|classroom|salon|teachers?|profes?|tomorrow|manana|on monday|on friday|el lunes|el viernes|for real|in real life|irl|de verdad|en serio)\b/;

/** Where strangers are met: no story where one of them asks for something. */
export const SOME_GAME = /\b(?:in|en) (?:the|my|this|a|el|la|mi|un|una) (?:game|juego)\b/g;

/**
 * Whether a finding is part of a game: a fight beside the name of one, and what somebody does to the learner, or the learner
 * to themselves, only inside one. A stranger in a game is one.
 */
export function isPlayed(category: SafetyCategory, message: string): boolean {
  if (category === 'violence') return NAMES_A_GAME.test(message) && !OF_THE_WORLD.test(message);
  return category !== 'grooming' && INSIDE_A_GAME.test(message);
}
