// Made by `npm run generate` from the folders in src/types. Do not edit.
import type { ActivityDefinition } from '../contract.ts';
import { definition as choice } from '../types/choice/schema.ts';
import { definition as cloze } from '../types/cloze/schema.ts';
import { definition as code } from '../types/code/schema.ts';
import { definition as dialogue } from '../types/dialogue/schema.ts';
import { definition as errorSpot } from '../types/error-spot/schema.ts';
import { definition as match } from '../types/match/schema.ts';
import { definition as multipleChoice } from '../types/multiple-choice/schema.ts';
import { definition as order } from '../types/order/schema.ts';
import { definition as shortAnswer } from '../types/short-answer/schema.ts';

export const definitions: Readonly<Record<string, ActivityDefinition>> = {
  choice: choice as ActivityDefinition,
  cloze: cloze as ActivityDefinition,
  code: code as ActivityDefinition,
  dialogue: dialogue as ActivityDefinition,
  'error-spot': errorSpot as ActivityDefinition,
  match: match as ActivityDefinition,
  'multiple-choice': multipleChoice as ActivityDefinition,
  order: order as ActivityDefinition,
  'short-answer': shortAnswer as ActivityDefinition,
};
