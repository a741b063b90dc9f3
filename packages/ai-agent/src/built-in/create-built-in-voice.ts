import type { Voice } from '@kindling/core/turns';
import { SPECIALISTS } from '../specialists/index.ts';
import type { Library } from './library.ts';

/** Words come one by one, as they do from a model: pages and guards see no difference. */
const WORD = /\s*\S+\s*?(?=\s|$)|\s+$/g;

/** The tutor that needs no key and no network: lessons, fixed rules and questions. Says the same every time. */
export function createBuiltInVoice(library: Library): Voice {
  return {
    origin: 'builtin',
    async *speak(context, signal) {
      const { text, ...about } = await SPECIALISTS[context.specialist].answer(context, library, signal);
      yield { type: 'about', ...about };
      for (const [word] of text.matchAll(WORD)) yield { type: 'text', text: word };
    },
  };
}
