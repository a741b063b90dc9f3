import type { ReactNode } from 'react';
import { drawInOrder } from './draw-in-order.tsx';
import { type Block, type Inline, parseBlocks, parseInline } from './markdown-tree.ts';

/**
 * Text of several blocks. `language` is the BCP 47 tag of the text, which need not run the way the screen's language
 * does.
 */
export function Markdown({ text, language }: { text: string; language?: string | undefined }): ReactNode {
  return (
    <div className="flex flex-col gap-3" lang={language} dir="auto">
      {drawBlocks(parseBlocks(text))}
    </div>
  );
}

/** One line with emphasis and code spans. */
export function InlineMarkdown({
  text,
  language,
}: {
  text: string;
  language?: string | undefined;
}): ReactNode {
  return (
    <span lang={language} dir="auto">
      {drawInlines(parseInline(text))}
    </span>
  );
}

/** Program text: never mirrored, never wrapped in the middle of a token, scrolls inside itself. */
export function CodeBlock({ text }: { text: string }): ReactNode {
  return (
    <pre
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-hairline bg-sunken px-4 py-3 text-start font-mono text-[0.94em] leading-relaxed"
    >
      <code translate="no">{text}</code>
    </pre>
  );
}

function drawBlocks(blocks: readonly Block[]): ReactNode[] {
  return drawInOrder(blocks, drawBlock);
}

function drawBlock(block: Block): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{drawInlines(block.children)}</p>;
    case 'heading':
      return <h2 className="mt-2 font-serif text-lg">{drawInlines(block.children)}</h2>;
    case 'code':
      return <CodeBlock text={block.text} />;
    case 'list':
      return drawList(block);
    case 'quote':
      return (
        <blockquote className="flex flex-col gap-3 border-s-2 border-ember ps-4 text-muted">
          {drawBlocks(block.children)}
        </blockquote>
      );
    case 'table':
      return drawTable(block);
  }
}

function drawList(block: Extract<Block, { kind: 'list' }>): ReactNode {
  const items = drawInOrder(block.items, (item) => <li>{drawInlines(item)}</li>);
  const layout = 'flex flex-col gap-1 ps-6';
  return block.ordered ? (
    <ol start={block.start} className={`list-decimal ${layout}`}>
      {items}
    </ol>
  ) : (
    <ul className={`list-disc ${layout}`}>{items}</ul>
  );
}

function drawTable(block: Extract<Block, { kind: 'table' }>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <div tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            {drawInOrder(block.header, (cell) => (
              <th scope="col" className={CELL}>
                {drawInlines(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{drawInOrder(block.rows, drawRow)}</tbody>
      </table>
    </div>
  );
}

const CELL = 'border-b border-hairline px-1.5 py-2 text-start align-top first:ps-0 sm:px-3';

function drawRow(row: readonly Inline[][]): ReactNode {
  return (
    <tr>
      {drawInOrder(row, (cell) => (
        <td className={CELL}>{drawInlines(cell)}</td>
      ))}
    </tr>
  );
}

function drawInlines(nodes: readonly Inline[]): ReactNode[] {
  return drawInOrder(nodes, drawInline);
}

function drawInline(node: Inline): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'code':
      return (
        <code
          dir="ltr"
          translate="no"
          className="whitespace-pre-wrap rounded bg-sunken px-1 py-0.5 font-mono text-[0.94em]"
        >
          {node.text}
        </code>
      );
    case 'strong':
      return <strong>{drawInlines(node.children)}</strong>;
    case 'emphasis':
      return <em>{drawInlines(node.children)}</em>;
  }
}
