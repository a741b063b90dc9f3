// Made by `npm run generate` from the folders in src/types. Do not edit.
import type { Grader } from '../contract.ts';
import { grade as choice } from '../types/choice/grader.ts';
import { grade as cloze } from '../types/cloze/grader.ts';
import { grade as code } from '../types/code/grader.ts';
import { grade as dialogue } from '../types/dialogue/grader.ts';
import { grade as errorSpot } from '../types/error-spot/grader.ts';
import { grade as match } from '../types/match/grader.ts';
import { grade as multipleChoice } from '../types/multiple-choice/grader.ts';
import { grade as order } from '../types/order/grader.ts';
import { grade as shortAnswer } from '../types/short-answer/grader.ts';

export const graders: Readonly<Record<string, Grader>> = {
  choice: choice as Grader,
  cloze: cloze as Grader,
  code: code as Grader,
  dialogue: dialogue as Grader,
  'error-spot': errorSpot as Grader,
  match: match as Grader,
  'multiple-choice': multipleChoice as Grader,
  order: order as Grader,
  'short-answer': shortAnswer as Grader,
};
