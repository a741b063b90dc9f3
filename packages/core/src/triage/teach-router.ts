import {
  type Example,
  type FeatureGroup,
  type LinearModel,
  type Training,
  trainLinearModel,
} from '../text/index.ts';
import type { LabelledMessage } from './examples/read-messages.ts';
import { readPlaceFeatures, readTextFeatures } from './message-features.ts';
import { readMessage } from './read-message.ts';
import type { RouteContext } from './route-message.ts';
import { SPECIALIST_NAMES, type SpecialistName } from './specialist-name.ts';

const AT_PYTHON: RouteContext = { activity: 'python' };
const AT_CODE: RouteContext = { activity: 'python', hasCode: true };
const AT_ITEM: RouteContext = { activity: 'english-item' };
const AT_QUIZ: RouteContext = { activity: 'quiz' };
const AT_ESSAY: RouteContext = { activity: 'essay' };
const ANYWHERE = [AT_PYTHON, AT_ITEM, AT_QUIZ, AT_ESSAY, AT_CODE];

/** Where else what is written with nothing open may be written as well. */
const ELSEWHERE: Record<SpecialistName, readonly RouteContext[]> = {
  triage: ANYWHERE,
  concepts: ANYWHERE,
  progress: ANYWHERE,
  practice: [AT_QUIZ, AT_ITEM],
  conversation: [],
  writing: [AT_ESSAY],
  debug: [AT_CODE],
  'code-review': [AT_CODE],
  exercise: [AT_PYTHON],
};
/** What an example counts for where it was not written. */
const ELSEWHERE_WEIGHT = 0.3;

/**
 * Gentle: short steps and the mean of the later passes. Words of a few messages teach the router their accidents, and so
 * do words that share a place; without them the file holds more of the rest, and what is new goes right more often.
 */
const TRAINING: Partial<Training> = {
  tablePlaces: 1 << 16,
  least: 6,
  passes: 6,
  rate: 0.1,
  averaged: 3,
  decay: 0.0003,
};

/** What a router sees of a message. */
export type ReadForRouter = (message: Pick<LabelledMessage, 'text' | 'context'>) => readonly FeatureGroup[];

export const readForRouter: ReadForRouter = ({ text, context }) => {
  const { words, at } = readMessage(text, context);
  return [...readTextFeatures(words), ...readPlaceFeatures(words, at)];
};

/** Each message where it was written and somewhere else, so that the place alone decides nothing. */
function spread(read: ReadForRouter, message: LabelledMessage, index: number): Example<SpecialistName>[] {
  const asExample = (one: LabelledMessage, weight = 1) => ({ groups: read(one), label: one.label, weight });
  const isPlaced = message.context.activity !== undefined || message.context.hasCode === true;
  const places = ELSEWHERE[message.label];
  const other = isPlaced ? {} : places[index % Math.max(1, places.length)];
  if (other === undefined) return [asExample(message)];
  return [asExample(message), asExample({ ...message, context: other }, ELSEWHERE_WEIGHT)];
}

/** What a message counts for, so that a specialist with many examples is not the answer to whatever is new. */
function weighLabels(messages: readonly LabelledMessage[]): Map<SpecialistName, number> {
  const mean = messages.length / SPECIALIST_NAMES.length;
  return new Map(
    SPECIALIST_NAMES.map((name) => {
      const count = messages.filter(({ label }) => label === name).length;
      return [name, Math.sqrt(mean / Math.max(1, count))];
    }),
  );
}

/**
 * The model that knows these messages. Half a minute of work for nine thousand, most of it reading them: done when the
 * weights are written.
 */
export function teachRouter(
  messages: readonly LabelledMessage[],
  read: ReadForRouter = readForRouter,
): LinearModel<SpecialistName> {
  const weights = weighLabels(messages);
  const examples = messages
    .flatMap((message, index) => spread(read, message, index))
    .map((example) => ({ ...example, weight: (example.weight ?? 1) * (weights.get(example.label) ?? 1) }));
  return trainLinearModel(SPECIALIST_NAMES, examples, TRAINING);
}
