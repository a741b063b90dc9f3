import { screenConversation } from '@kindling/core/safety';
import { isAnsweredFixed, type TurnContext, type TutorActivity } from '@kindling/core/turns';
import type { Passage } from '../retrieval/index.ts';
import { asData } from './as-data.ts';
import { describeLearner } from './describe-learner.ts';
import { readPrompt } from './read-prompt.ts';

/** Earlier turns a model reads; older ones are past what a reply hangs on. */
const PAST_TURNS = 8;
/** Of one text, in characters. Together they stay far below where prices of long prompts begin. */
const LONGEST = { activity: 4_000, code: 8_000, retrieved: 1_500, tool: 2_000, message: 8_000, past: 1_500 };
const LEVEL = /^[\p{L}\p{N} .,+-]{1,40}$/u;

export interface PromptMessage {
  role: 'user' | 'assistant';
  content: string;
}

/** A whole prompt. `system` is the same for all turns of a specialist, so that a provider can keep it. */
export interface ModelPrompt {
  /** Of the file its words come from. */
  version: string;
  system: string;
  /** What holds for this turn only: of our own words, as well. */
  turn: string;
  messages: PromptMessage[];
}

export interface TutorMaterial {
  /** What the specialist is. */
  instructions: string;
  /** Whether it helps with the open activity, at its rung. */
  usesLadder: boolean;
  passages: readonly Passage[];
  /** What the sandbox showed of the learner's program. */
  toolOutput?: string;
}

const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length)} […]`);

/** What stands on the page of an activity. Answers, keys, hidden tests and the reference solution are not among it. */
function describeActivity({ kind, title, statement, starter, options, visibleTests }: TutorActivity): string {
  const parts = [
    `${kind}: ${title}`,
    statement,
    starter === undefined ? '' : `Starter:\n${starter}`,
    ...(options ?? []).map((option) => `- ${option}`),
    ...visibleTests.map(({ call, expect }) => `${call} should give ${expect}`),
  ];
  return cut(parts.filter((part) => part.trim() !== '').join('\n'), LONGEST.activity);
}

/** What is asked of a model for one turn. Text of others stands in messages only, between tags. */
export function buildTutorPrompt(context: TurnContext, material: TutorMaterial): ModelPrompt {
  const file = readPrompt('tutor');
  return {
    version: file.version,
    system: `${file.section('system')}\n\nYour part: ${material.instructions}`,
    turn: instructTurn(context, material.usesLadder),
    messages: [
      ...pastMessages(context),
      { role: 'user', content: describeTurn(context, material) },
      ...resumeFrom(context),
    ],
  };
}

function instructTurn(context: TurnContext, usesLadder: boolean): string {
  const { activity, ladder, language, level, move, register = 'teen' } = context;
  const { section } = readPrompt('tutor');
  const parts = [
    section(`language-${language}`),
    section(`register-${register}`),
    level !== undefined && LEVEL.test(level) ? section('level', { level }) : '',
    activity === undefined ? '' : section(`rung-${usesLadder && move === 'asked' ? ladder.rung : 0}`),
    move === 'tried' ? section('move-tried') : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** What was answered by fixed words reached no model then, and reaches none later: not as what was said before either. */
function wasTold({ past }: TurnContext, index: number): boolean {
  const said = past.slice(0, index + 1).map((turn) => turn.message);
  // As a minor's, who is answered so at the least sign.
  const finding = screenConversation(said.at(-1) ?? '', said.slice(0, -1), { isMinor: true });
  return isAnsweredFixed(finding ?? null);
}

function pastMessages(context: TurnContext): PromptMessage[] {
  const shown = context.past.filter((_, index) => !wasTold(context, index));
  return shown.slice(-PAST_TURNS).flatMap(({ message, reply }) => [
    { role: 'user' as const, content: asData('learner_message', cut(message, LONGEST.past)) },
    // An empty message is refused by providers.
    { role: 'assistant' as const, content: cut(reply, LONGEST.past) || '…' },
  ]);
}

/** Behind what was said of this very reply before it was cut. */
function resumeFrom({ begun }: TurnContext): PromptMessage[] {
  if (begun === undefined) return [];
  return [
    { role: 'assistant', content: begun.slice(-LONGEST.message) },
    { role: 'user', content: readPrompt('tutor').section('continue') },
  ];
}

function describeTurn({ message, activity, code, learner }: TurnContext, material: TutorMaterial): string {
  const { passages, toolOutput } = material;
  return [
    learner === undefined ? '' : describeLearner(learner),
    activity === undefined ? '' : asData('activity', describeActivity(activity)),
    ...passages.map(({ text, source }) => asData('retrieved', cut(text, LONGEST.retrieved), source.key)),
    toolOutput === undefined ? '' : asData('tool_output', cut(toolOutput, LONGEST.tool), 'sandbox'),
    code === undefined ? '' : asData('learner_code', cut(code, LONGEST.code)),
    asData('learner_message', cut(message, LONGEST.message)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
