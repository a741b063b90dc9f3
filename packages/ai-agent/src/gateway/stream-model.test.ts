import { describe, expect, it } from 'vitest';
import { ModelFault } from './model-fault.ts';
import type { ProviderName } from './models.ts';
import { settingsFor } from './provider-double.fixture.ts';
import { streamModel } from './stream-model.ts';

const LIMITS = { maxOutputTokens: 100, firstTokenMs: 4_000, thinkingMs: 4_000, stallMs: 4_000 };
const PROMPT = {
  version: 'test@1',
  system: 'Be brief.',
  turn: '',
  messages: [{ role: 'user' as const, content: 'Hello' }],
};
const usage = { input_tokens: 9, output_tokens: 1 };
const message = { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], usage };
const item = { type: 'message', id: 'i', role: 'assistant', content: [] };

/** What each provider sends as far as the first word. */
const BEGINNINGS: Record<ProviderName, readonly object[]> = {
  anthropic: [
    { type: 'message_start', message },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'A list ' } },
  ],
  openai: [
    { type: 'response.created', response: { id: 'r', created_at: 0, model: 'm' } },
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.output_text.delta', item_id: 'i', delta: 'A list ' },
  ],
  local: [
    {
      id: 'c',
      created: 0,
      model: 'm',
      choices: [{ index: 0, delta: { role: 'assistant', content: 'A list ' } }],
    },
  ],
};

/** Everything a call gives until its end, and what it failed with. */
async function hear(provider: ProviderName, events: readonly object[]) {
  const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
  const answer = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  const settings = { ...settingsFor(provider, 'http://127.0.0.1:9'), fetch: answer };
  const said: string[] = [];
  try {
    for await (const part of streamModel(settings, PROMPT, LIMITS, new AbortController().signal))
      said.push(part.type === 'end' ? 'END' : part.text);
  } catch (error) {
    return { said, error };
  }
  return { said, error: undefined };
}

describe.each(['anthropic', 'openai', 'local'] as const)('a stream of %s that just ends', (provider) => {
  it('was cut: it is no whole reply', async () => {
    const { said, error } = await hear(provider, BEGINNINGS[provider]);
    expect(said).toEqual(['A list ']);
    expect(error).toBeInstanceOf(ModelFault);
    if (provider !== 'local') expect(error).toMatchObject({ kind: 'cut' });
  });
});

it('a stream that says why it ends is whole', async () => {
  const [created, ...deltas] = BEGINNINGS.local;
  const last = { ...created, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
  expect(await hear('local', [created ?? {}, ...deltas, last])).toEqual({
    said: ['A list ', 'END'],
    error: undefined,
  });
});
