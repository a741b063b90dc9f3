import { memo, type ReactNode } from 'react';
import { CodeBlock, Markdown } from './markdown.tsx';

interface Presented {
  prompt: string;
  passage?: string | undefined;
  code?: { language: string; text: string } | undefined;
  materialLanguage?: string | undefined;
}

interface QuestionProps {
  content: Presented;
  language: string;
  promptId: string;
}

/**
 * What stands above every activity: the prompt (id `promptId`, names the controls), a passage, code. Its texts are parsed
 * when it is drawn, and not with every letter of an answer.
 */
export const Question = memo(function Question({ content, language, promptId }: QuestionProps): ReactNode {
  return (
    <div className="flex flex-col gap-4">
      {/* The serif is heavy as it is: what an author stressed, such as a *not*, is told by its slope. */}
      <div
        id={promptId}
        className="max-w-[68ch] font-serif text-xl leading-snug text-pretty [&_strong]:italic"
      >
        <Markdown text={content.prompt} language={language} />
      </div>
      {content.passage !== undefined && (
        <div className="max-w-[68ch] rounded-md border border-hairline bg-sunken px-4 py-3">
          <Markdown text={content.passage} language={content.materialLanguage ?? language} />
        </div>
      )}
      {content.code !== undefined && <CodeBlock text={content.code.text} />}
    </div>
  );
});
