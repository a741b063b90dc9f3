import type { RouteContext } from '../route-message.ts';
import { SPECIALIST_NAMES, type SpecialistName } from '../specialist-name.ts';

/**
 * Messages to each specialist, a bar or a line between them. In front, in brackets, what the learner is at: the kind of
 * the open activity, `code` where there is some, `<name` for who answered last. `⏎` is a new line.
 */
export type MessagesBySpecialist = Record<SpecialistName, string>;

export interface LabelledMessage {
  text: string;
  context: RouteContext;
  label: SpecialistName;
}

const AT = /^\[([^\]]*)\] /u;
const ACTIVITIES = ['python', 'english-item', 'quiz', 'essay'] as const;

function readContext(words: readonly string[]): RouteContext {
  const activity = ACTIVITIES.find((kind) => words.includes(kind));
  const previous = SPECIALIST_NAMES.find((name) => words.includes(`<${name}`));
  return {
    ...(activity && { activity }),
    ...(previous && { previous }),
    ...(words.includes('code') && { hasCode: true }),
  };
}

/** Each message with its context and with who should answer it. */
export function readMessages(messages: MessagesBySpecialist): LabelledMessage[] {
  return SPECIALIST_NAMES.flatMap((label) =>
    messages[label]
      .split(/[|\n]/u)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => ({
        label,
        text: entry.replace(AT, '').replaceAll('⏎', '\n'),
        context: readContext((AT.exec(entry)?.[1] ?? '').split(' ')),
      })),
  );
}
