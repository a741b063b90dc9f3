import { z } from 'zod';
import type { ModelPrompt } from '../prompts/index.ts';
import { type Asking, type Gateway, NoModelAnswered } from './create-gateway.ts';

/** The second try is told what was wrong with the first; a third has never been worth its cost. */
const MOST_TRIES = 2;

type Read<Value> = { success: true; data: Value } | { success: false; why: string };

/** The object in what a model said: some put it in a fence or talk around it. */
export function parseObject<Schema extends z.ZodType>(schema: Schema, text: string): Read<z.output<Schema>> {
  const [json] = /\{[\s\S]*\}/.exec(text) ?? [];
  if (json === undefined) return { success: false, why: 'There is no JSON object in it.' };
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed : { success: false, why: z.prettifyError(parsed.error) };
  } catch (error) {
    return { success: false, why: error instanceof Error ? error.message : 'It is not JSON.' };
  }
}

async function askForText(gateway: Gateway, prompt: ModelPrompt, asking: Asking): Promise<string> {
  let text = '';
  for await (const part of gateway.ask(prompt, asking)) if (part.type === 'text') text += part.text;
  return text;
}

/**
 * Asks for an object of `schema`, and once more with what was wrong when it is another. Works with every provider:
 * nothing but text is asked of them. Undefined when no model says one; what hangs on it goes on without.
 */
export async function readObject<Schema extends z.ZodType>(
  gateway: Gateway,
  schema: Schema,
  prompt: ModelPrompt,
  asking: Asking,
): Promise<z.output<Schema> | undefined> {
  let { messages } = prompt;
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const text = await askForText(gateway, { ...prompt, messages }, asking);
      const read = parseObject(schema, text);
      if (read.success) return read.data;
      const repair = `That is not the object that was asked for. ${read.why}\nAnswer with the JSON object and nothing else.`;
      messages = [
        ...messages,
        { role: 'assistant', content: text || '…' },
        { role: 'user', content: repair },
      ];
    }
  } catch (error) {
    if (!(error instanceof NoModelAnswered)) throw error;
  }
  return undefined;
}
