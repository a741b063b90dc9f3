import { z } from 'zod';
import { arrange } from './arrange.ts';
import { haveDistinctIds, opaqueId } from './opaque-id.ts';
import { InlineMarkdown } from './presentation.ts';

/** One thing to choose, as its author writes it. */
export const Option = z.strictObject({
  text: InlineMarkdown,
  correct: z.boolean().default(false),
  /** Said beside the option after checking: why it is wrong, or what makes it right. */
  feedback: InlineMarkdown.optional(),
});
export type Option = z.infer<typeof Option>;

/** The same as a learner sees it. */
export const PublicOption = z.strictObject({ id: z.string(), text: InlineMarkdown });
export type PublicOption = z.infer<typeof PublicOption>;

export function rightTexts(options: readonly Option[]): string[] {
  return options.filter((option) => option.correct).map((option) => option.text);
}

export function rightIds(options: readonly Option[]): string[] {
  return rightTexts(options).map(opaqueId);
}

/** Without the key, in an order that tells nothing of the author's; see `arrange`. */
export function toPublicOptions(options: readonly Option[], seed: string): PublicOption[] {
  const shown = options.map(({ text }) => ({ id: opaqueId(text), text }));
  return arrange(shown, (option) => option.text, seed);
}

export function hasOneRight({ options }: { options: readonly Option[] }): boolean {
  return rightTexts(options).length === 1;
}

export function haveDistinctTexts({ options }: { options: readonly Option[] }): boolean {
  return haveDistinctIds(options.map((option) => option.text));
}
