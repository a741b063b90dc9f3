import { z } from 'zod';

/** Markdown of up to a screen or two. Rendered without raw HTML. */
export const Markdown = z.string().trim().min(1).max(4000);

/** One line of inline Markdown (emphasis, code spans): an option, an item, a label. */
export const InlineMarkdown = z.string().trim().min(1).max(300);

/** BCP 47 language tag, such as `en` or `es-MX`. */
const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a BCP 47 language tag');

const CodeBlock = z.strictObject({
  /** Language for highlighting. */
  language: z.enum(['python', 'text']),
  text: z.string().min(1).max(4000),
});

/**
 * What every type shows above its own part. The prompt speaks the course's language; passage, options, items
 * and gaps speak `materialLanguage` when that is another one (an English sentence in a course taught in Spanish).
 */
export const presentation = {
  /** The question or instruction. */
  prompt: Markdown,
  /** A text the question is about, set apart from it. */
  passage: Markdown.optional(),
  /** Code the question is about. */
  code: CodeBlock.optional(),
  /** Language of passage, options, items and gaps when it is not the course's. */
  materialLanguage: LanguageTag.optional(),
};

const Presentation = z.object(presentation);
type Presentation = z.infer<typeof Presentation>;

/** The parts of `presentation` a content has, absent ones left out. */
export function pickPresentation(content: Presentation): Presentation {
  return {
    prompt: content.prompt,
    ...(content.passage !== undefined && { passage: content.passage }),
    ...(content.code !== undefined && { code: content.code }),
    ...(content.materialLanguage !== undefined && { materialLanguage: content.materialLanguage }),
  };
}
