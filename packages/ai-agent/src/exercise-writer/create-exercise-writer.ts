import type { ExerciseWriter, Repair, Writing } from '@kindling/core/exercises';
import { WrittenExercise } from '@kindling/core/exercises';
import { PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import { type Gateway, NoModelAnswered } from '../gateway/create-gateway.ts';
import { parseObject } from '../gateway/read-object.ts';
import { asData, type ModelPrompt, type PromptMessage, readPrompt } from '../prompts/index.ts';

/** An exercise with its tests and wrong solutions, and what a model thinks before it. */
const MOST_TOKENS = 6_000;
const LANGUAGES = { en: 'English', es: 'Spanish' } as const;

/** Asks models for exercises, through the gateway that settles policy, budgets and what leaves the house. */
export function createExerciseWriter(gateway: Gateway): ExerciseWriter {
  return {
    originOf: (level) => gateway.originOf(level),
    async write({ level, request, signal }, brief, repairs): Promise<Writing> {
      const asking = {
        level,
        request,
        purpose: 'exercise',
        knownNames: [],
        maxOutputTokens: MOST_TOKENS,
      } as const;
      let [answer, origin] = ['', ''];
      try {
        const parts = gateway.ask(promptOf(brief, repairs), { ...asking, ...(signal && { signal }) });
        for await (const part of parts) {
          if (part.type === 'text') answer += part.text;
          else if (part.type === 'origin') origin = part.origin;
        }
      } catch (error) {
        if (error instanceof NoModelAnswered) return { ok: false, why: error.why };
        throw error;
      }
      const read = parseObject(WrittenExercise, answer);
      if (!read.success) return { ok: false, why: 'unreadable', problem: read.why, answer };
      return { ok: true, written: read.data, answer, origin };
    },
  };
}

/** The question, and after it what was answered and what was wrong with it, so that only that is mended. */
function promptOf(
  { skillName, difficulty, wishes, knownTitles, language }: Parameters<ExerciseWriter['write']>[1],
  repairs: readonly Repair[],
): ModelPrompt {
  const file = readPrompt('exercise');
  const misconceptions = PYTHON_MISCONCEPTIONS.map(({ key }) => key).join(', ');
  const brief = file.section('brief', {
    skill: skillName,
    difficulty: difficulty.toFixed(2),
    wishes: wishes === '' ? 'none' : wishes,
    titles: knownTitles.join('; ') || 'none',
  });
  const repaired = repairs.flatMap(({ answer, problem }): PromptMessage[] => [
    { role: 'assistant', content: answer || '…' },
    { role: 'user', content: file.section('repair', { problem }) },
  ]);
  return {
    version: file.version,
    system: file.section('system', { misconceptions, language: LANGUAGES[language] }),
    turn: '',
    messages: [{ role: 'user', content: asData('brief', brief) }, ...repaired],
  };
}
