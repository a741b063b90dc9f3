import type { LLMock } from '@copilotkit/aimock';
import { LADDER_START, type TurnReply, takeTurn } from '@kindling/core/turns';
import { createBuiltInVoice, createLibrary } from '../built-in/index.ts';
import { createReplyGuard } from '../leak-guard/index.ts';
import { createModelVoice } from './create-model-voice.ts';
import { keepBooks, REQUEST, type Rig, rigGateway, settingsFor } from './provider-double.fixture.ts';

/** What a provider can do to a turn, by the word in the message that makes the double do it. */
export const FAULTS = [
  'works',
  'error-429',
  'error-500',
  'error-529',
  'error-401',
  'garbage',
  'drop',
  'cut',
  'disconnect',
  'stall',
] as const;

const REPLY = 'A list keeps things in the order in which you put them there. What would you keep in one?';

/** Makes a double that works and fails on demand. */
export function addFaults(double: LLMock): void {
  double.onMessage(/works/, { content: REPLY, usage: { input_tokens: 80, output_tokens: 20 } });
  for (const status of [401, 429, 500, 529])
    double.onMessage(new RegExp(`error-${status}`), { error: { message: 'no' }, status });
  double.onMessage(/garbage/, { content: REPLY }, { chaos: { malformedRate: 1 } });
  double.onMessage(/drop/, { content: REPLY }, { chaos: { disconnectRate: 1 } });
  double.onMessage(/cut/, { content: REPLY }, { truncateAfterChunks: 5, latency: 5 });
  double.onMessage(/disconnect/, { content: REPLY }, { disconnectAfterMs: 25, latency: 5 });
  double.onMessage(/stall/, { content: REPLY }, { streamingProfile: { ttft: 3_000 } });
}

const library = createLibrary([], []);
const builtIn = createBuiltInVoice(library);

/** Two providers that fail alike, so that what stands behind them shows, too. */
export function rigFaulty(double: LLMock, firstTokenMs: number): Rig {
  const providers = [settingsFor('anthropic', double.url), settingsFor('local', double.url)];
  // What is slow here and is meant to fail says nothing at all: more time than that nobody needs but a slow machine.
  return rigGateway(providers, keepBooks(), { firstTokenMs, stallMs: 20_000, deadlineMs: 25_000 });
}

export type Ending = 'answer' | 'fallback' | 'resumable' | 'nothing';

function endingOf(reply: TurnReply | undefined): Ending {
  if (reply === undefined || reply.text.trim() === '') return 'nothing';
  if (reply.notice === 'interrupted') return 'resumable';
  if (reply.origin === 'builtin') return reply.notice === 'models-away' ? 'fallback' : 'nothing';
  return reply.text === REPLY ? 'answer' : 'nothing';
}

/** How one turn ends, whatever the provider does. */
export async function playTurn({ gateway }: Rig, fault: string): Promise<Ending> {
  const voice = createModelVoice(
    { gateway, library, builtIn },
    { level: 'cloud', request: REQUEST, knownNames: [] },
  );
  const message = `What is a list? It ${fault}`;
  const turn = { message, language: 'en' as const, past: [], ladder: LADDER_START, isMinor: true };
  for await (const part of takeTurn({ voice, builtIn, guard: createReplyGuard() }, turn))
    if (part.type === 'end') return endingOf(part.reply);
  return 'nothing';
}
