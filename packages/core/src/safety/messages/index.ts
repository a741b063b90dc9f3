import { ENGLISH_DANGER } from './english-danger.ts';
import { MORE_ENGLISH_DANGER } from './english-danger-more.ts';
import { ENGLISH_HARMLESS } from './english-harmless.ts';
import { MORE_ENGLISH_HARMLESS } from './english-harmless-more.ts';
import { FRESH_DANGER, FRESH_HARMLESS } from './fresh.ts';
import { HINTED_ABUSE } from './hinted-abuse.ts';
import { HINTED_GROOMING, HINTED_VIOLENCE } from './hinted-by-others.ts';
import { MORE_HINTED } from './hinted-more.ts';
import { HINTED_NOTHING } from './hinted-nothing.ts';
import { MORE_HINTED_NOTHING } from './hinted-nothing-more.ts';
import { HINTED_SELF_HARM } from './hinted-self-harm.ts';
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
  {
    'self-harm': HINTED_SELF_HARM,
    abuse: HINTED_ABUSE,
    grooming: HINTED_GROOMING,
    violence: HINTED_VIOLENCE,
  },
  MORE_HINTED,
];
export const HARMLESS_MESSAGES = [
  ENGLISH_HARMLESS,
  SPANISH_HARMLESS,
  MORE_ENGLISH_HARMLESS,
  MORE_SPANISH_HARMLESS,
  FRESH_HARMLESS,
  WIDER_HARMLESS,
  PLAIN_HARMLESS,
  HINTED_NOTHING,
  MORE_HINTED_NOTHING,
];
