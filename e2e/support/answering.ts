import type { WrittenActivity } from '@kindling/testkit/written-lessons';
import type { Locator, Page } from '@playwright/test';
import { writeProgram } from './programs.ts';

/** How an answer should come out. Wrong ones are whole answers, so that they can be checked. */
export type Outcome = 'right' | 'wrong';

type Fill<Content> = (stage: Locator, content: Content, outcome: Outcome) => Promise<void>;

interface Option {
  text: string;
  correct?: boolean;
}

/** What a learner reads of inline Markdown: `print` and *not* without their marks. */
export function readAsShown(markdown: string): string {
  return markdown.replaceAll(/[`*]/g, '');
}

/** Puts an answer together with the pointer, the way the activity's type is answered; does not check it. */
export async function giveAnswer(page: Page, activity: WrittenActivity, outcome: Outcome): Promise<void> {
  const fill = FILLS[activity.type];
  if (fill === undefined) throw new Error(`No test knows how to answer ${activity.type}: teach answering.ts`);
  await fill(page.locator('[data-stage]'), activity.content as never, outcome);
}

const pickOption: Fill<{ options: Option[] }> = async (stage, { options }, outcome) => {
  const [{ text }] = pickOptionsOf(options, outcome);
  await stage.getByRole('radio', { name: readAsShown(text), exact: true }).check();
};

const pickOptions: Fill<{ options: Option[] }> = async (stage, { options }, outcome) => {
  for (const { text } of pickOptionsOf(options, outcome))
    await stage.getByRole('checkbox', { name: readAsShown(text), exact: true }).check();
};

/** The options with that outcome; content is checked to have at least one of each. */
function pickOptionsOf(options: readonly Option[], outcome: Outcome): [Option, ...Option[]] {
  return options.filter(({ correct = false }) => correct === (outcome === 'right')) as [Option, ...Option[]];
}

interface Gap {
  accept: string[];
  wrongChoices?: { text: string }[];
}

const fillGaps: Fill<{ gaps: Gap[] }> = async (stage, { gaps }, outcome) => {
  for (const [index, { accept, wrongChoices }] of gaps.entries()) {
    const field = stage.locator('fieldset').locator('input, select').nth(index);
    const wrong = wrongChoices?.[0]?.text ?? 'zzz';
    const text = outcome === 'right' ? (accept[0] ?? '') : wrong;
    await (wrongChoices ? field.selectOption(text) : field.fill(text));
  }
};

interface Items {
  layout: 'lines' | 'words';
  items: string[];
}

const orderItems: Fill<Items> = async (stage, { layout, items }, outcome) => {
  const order = outcome === 'right' ? items : items.toReversed();
  if (layout === 'lines') return sortLines(stage, order);
  for (const item of order) {
    const word = stage.page().getByText(item, { exact: true });
    await stage.locator('button[data-item]').filter({ has: word }).click();
  }
};

/** Moves line after line up to its place with the arrow buttons, whose names end with the line. */
async function sortLines(stage: Locator, order: readonly string[]): Promise<void> {
  const moveUp = stage.locator('li button:first-of-type');
  for (const [place, text] of order.entries()) {
    const labels = await Promise.all((await moveUp.all()).map((button) => button.getAttribute('aria-label')));
    const found = labels.findIndex((label) => label?.endsWith(`: ${text}`));
    for (let from = found; from > place; from--) await moveUp.nth(from).click();
  }
}

const joinPairs: Fill<{ pairs: { left: string; right: string }[] }> = async (stage, { pairs }, outcome) => {
  for (const [index, { left, right }] of pairs.entries()) {
    const shown = stage.page().getByText(readAsShown(left), { exact: true });
    await stage.locator('label').filter({ has: shown }).getByRole('radio').check();
    const neighbour = pairs[(index + 1) % pairs.length]?.right ?? '';
    const side = readAsShown(outcome === 'right' ? right : neighbour);
    await stage.getByRole('button', { name: side, exact: true }).click();
  }
};

interface ShortAnswer {
  expected: { kind: 'text'; accept: string[] } | { kind: 'number'; value: number };
}

const writeAnswer: Fill<ShortAnswer> = async (stage, { expected }, outcome) => {
  await stage.getByRole('textbox').fill(outcome === 'right' ? writeRightAnswer({ expected }) : '999');
};

/** What to type for a short answer. */
export function writeRightAnswer({ expected }: ShortAnswer): string {
  return expected.kind === 'number' ? String(expected.value) : (expected.accept[0] ?? '');
}

const chooseReplies: Fill<{ turns: { options?: Option[] }[] }> = async (stage, { turns }, outcome) => {
  const replies = turns.flatMap(({ options }) => (options ? [options] : []));
  for (const [index, options] of replies.entries()) {
    const [{ text }] = pickOptionsOf(options, outcome);
    const group = stage.getByRole('group').nth(index);
    await group.getByRole('radio', { name: readAsShown(text), exact: true }).check();
  }
};

const mendWords: Fill<{ text: string; corrections: { accept: string[] }[] }> = async (
  stage,
  { text, corrections },
  outcome,
) => {
  const words = text.split(/\s+/);
  const starts = words.flatMap((word, index) => (word.includes('[[') ? [index] : []));
  for (const [number, first] of starts.entries()) {
    const last = words.findIndex((word, index) => index >= first && word.includes(']]'));
    const mended = outcome === 'right' ? (corrections[number]?.accept[0] ?? '') : 'zzz';
    for (let word = first; word <= last; word++) {
      await stage.getByRole('group').getByRole('button').nth(word).click();
      await stage
        .getByRole('textbox')
        .last()
        .fill(word === first ? mended : '');
    }
  }
};

const writeAnyProgram: Fill<{ solution: string; wrong: string }> = async (stage, content, outcome) => {
  const editor = stage.getByRole('textbox', { name: /^(Your program|Tu programa)$/ });
  await writeProgram(editor, outcome === 'right' ? content.solution : content.wrong);
};

const FILLS: Readonly<Record<string, Fill<never> | undefined>> = {
  choice: pickOption,
  'multiple-choice': pickOptions,
  cloze: fillGaps,
  order: orderItems,
  match: joinPairs,
  'short-answer': writeAnswer,
  dialogue: chooseReplies,
  'error-spot': mendWords,
  code: writeAnyProgram,
};
