import type { HeldOutDanger } from '../held-out/held-out-set.ts';
import { CHATS_DANGER, CHATS_HARMLESS } from './chats.ts';
import { FROM_ELSEWHERE_ENGLISH, FROM_ELSEWHERE_SPANISH } from './from-elsewhere-danger.ts';
import {
  FROM_ELSEWHERE_ENGLISH_HARMLESS,
  FROM_ELSEWHERE_SPANISH_HARMLESS,
} from './from-elsewhere-harmless.ts';
import { LAST_LOOK_DANGER, LAST_LOOK_HARMLESS } from './last-look.ts';
import { MORE_CHATS_DANGER, MORE_CHATS_HARMLESS } from './more-chats.ts';
import { SCHOOL_DAY_DANGER, SCHOOL_DAY_HARMLESS } from './school-day.ts';

/** Held out until they were judged at first sight, and taught since: they measure nothing any more. */
export const JUDGED_DANGER: readonly HeldOutDanger[] = [
  FROM_ELSEWHERE_ENGLISH,
  FROM_ELSEWHERE_SPANISH,
  LAST_LOOK_DANGER,
  SCHOOL_DAY_DANGER,
  CHATS_DANGER,
  MORE_CHATS_DANGER,
];
export const JUDGED_HARMLESS: readonly string[] = [
  FROM_ELSEWHERE_ENGLISH_HARMLESS,
  FROM_ELSEWHERE_SPANISH_HARMLESS,
  ...[LAST_LOOK_HARMLESS, SCHOOL_DAY_HARMLESS].flat(),
  CHATS_HARMLESS,
  MORE_CHATS_HARMLESS,
];
