import { ABOUT_A_FRIEND } from './about-a-friend.ts';
import { ASKING } from './asking.ts';
import { BESIDE_WORK } from './beside-work.ts';
import { BETWEEN_LINES } from './between-lines.ts';
import { BY_THEME } from './by-theme.ts';
import { HALF_SAID } from './half-said.ts';
import { INNOCENT_QUESTIONS } from './innocent-questions.ts';
import { OLDER_VOICES } from './older-voices.ts';
import { SAID_IN_PASSING } from './said-in-passing.ts';
import { SAME_WORDS } from './same-words.ts';
import { SMALL_CHILDREN } from './small-children.ts';
import { SMALL_TROUBLES } from './small-troubles.ts';
import { SOUNDS_ALIKE } from './sounds-alike.ts';
import { SPAIN_AND_AMERICA } from './spain-and-america.ts';
import { TEXT_SPEAK } from './text-speak.ts';
import { TOLD_AGAIN } from './told-again.ts';
import type { VoiceBatch } from './voice-batch.ts';

/** Each is held out whole to see what is found of a way of writing that was never taught. */
export const VOICES: Readonly<Record<string, VoiceBatch>> = {
  ABOUT_A_FRIEND,
  ASKING,
  BESIDE_WORK,
  BETWEEN_LINES,
  BY_THEME,
  HALF_SAID,
  INNOCENT_QUESTIONS,
  OLDER_VOICES,
  SAID_IN_PASSING,
  SAME_WORDS,
  SMALL_CHILDREN,
  SMALL_TROUBLES,
  SOUNDS_ALIKE,
  SPAIN_AND_AMERICA,
  TEXT_SPEAK,
  TOLD_AGAIN,
};
