import { createMinimiser, type Minimiser } from '../privacy/index.ts';
import type { ModelPrompt } from '../prompts/index.ts';

/** A prompt in which everybody who is named has a placeholder, and how it is put right in the answer. */
export interface LeavingPrompt {
  prompt: ModelPrompt;
  restoreParts: Minimiser['restoreParts'];
}

/** Takes out who is named. Instructions are words of ours; everything else may name somebody. */
export function makeLeaving(prompt: ModelPrompt, knownNames: readonly string[]): LeavingPrompt {
  const { minimise, restoreParts } = createMinimiser(knownNames);
  const messages = prompt.messages.map(({ role, content }) => ({ role, content: minimise(content) }));
  return { prompt: { ...prompt, messages }, restoreParts };
}
