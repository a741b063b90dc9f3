// Made by `npm run generate` from the folders in src/types. Do not edit.
import type { ActivityMessages } from '../contract.ts';
import { messages as choice } from '../types/choice/messages.ts';
import { messages as cloze } from '../types/cloze/messages.ts';
import { messages as code } from '../types/code/messages.ts';
import { messages as dialogue } from '../types/dialogue/messages.ts';
import { messages as errorSpot } from '../types/error-spot/messages.ts';
import { messages as match } from '../types/match/messages.ts';
import { messages as multipleChoice } from '../types/multiple-choice/messages.ts';
import { messages as order } from '../types/order/messages.ts';
import { messages as shortAnswer } from '../types/short-answer/messages.ts';

export const messages: Readonly<Record<string, ActivityMessages>> = {
  choice: choice as ActivityMessages,
  cloze: cloze as ActivityMessages,
  code: code as ActivityMessages,
  dialogue: dialogue as ActivityMessages,
  'error-spot': errorSpot as ActivityMessages,
  match: match as ActivityMessages,
  'multiple-choice': multipleChoice as ActivityMessages,
  order: order as ActivityMessages,
  'short-answer': shortAnswer as ActivityMessages,
};
