import { ENGLISH_DANGER } from './english-danger.ts';
import { MORE_ENGLISH_DANGER } from './english-danger-more.ts';
import { ENGLISH_HARMLESS } from './english-harmless.ts';
import { MORE_ENGLISH_HARMLESS } from './english-harmless-more.ts';
import { FRESH_DANGER, FRESH_HARMLESS } from './fresh.ts';
import { PLAIN_DANGER, PLAIN_HARMLESS } from './plain.ts';
import { SPANISH_DANGER } from './spanish-danger.ts';
import { MORE_SPANISH_DANGER } from './spanish-danger-more.ts';
import { SPANISH_HARMLESS } from './spanish-harmless.ts';
import { MORE_SPANISH_HARMLESS } from './spanish-harmless-more.ts';
import { WIDER_DANGER } from './wider-danger.ts';
import { WIDER_HARMLESS } from './wider-harmless.ts';

export const DANGER_MESSAGES = [
  ENGLISH_DANGER,
  SPANISH_DANGER,
  MORE_ENGLISH_DANGER,
  MORE_SPANISH_DANGER,
  FRESH_DANGER,
  WIDER_DANGER,
  PLAIN_DANGER,
];
export const HARMLESS_MESSAGES = [
  ENGLISH_HARMLESS,
  SPANISH_HARMLESS,
  MORE_ENGLISH_HARMLESS,
  MORE_SPANISH_HARMLESS,
  FRESH_HARMLESS,
  WIDER_HARMLESS,
  PLAIN_HARMLESS,
];
