import { type Block, type Inline, parseBlocks, parseInline } from '@kindling/activities/markdown-tree';
import { escapeXml, type XhtmlWriter } from '@kindling/adapters/content-exchange';

/** Course Markdown as XHTML, by the parser that the pages show it with: other systems show what learners here see. */
export const xhtml: XhtmlWriter = {
  blocks: (markdown) => parseBlocks(markdown).map(writeBlock).join(''),
  inline: (markdown) => writeInlines(parseInline(markdown)),
};

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeInlines(block.children)}</p>`;
    case 'heading':
      return `<h3>${writeInlines(block.children)}</h3>`;
    case 'code': {
      const about = block.language === '' ? '' : ` class="language-${escapeXml(block.language)}"`;
      return `<pre><code${about}>${escapeXml(block.text)}</code></pre>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${writeInlines(item)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote>${block.children.map(writeBlock).join('')}</blockquote>`;
    case 'table': {
      const row = (cells: Inline[][], name: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${name}>${writeInlines(cell)}</${name}>`).join('')}</tr>`;
      const body = block.rows.map((cells) => row(cells, 'td')).join('');
      const rows = body === '' ? row(block.header, 'td') : body;
      const head = body === '' ? '' : `<thead>${row(block.header, 'th')}</thead>`;
      return `<table>${head}<tbody>${rows}</tbody></table>`;
    }
  }
}

function writeInlines(nodes: readonly Inline[]): string {
  return nodes.map(writeInline).join('');
}

function writeInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeXml(node.text);
    case 'code':
      return `<code>${escapeXml(node.text)}</code>`;
    case 'break':
      return '<br/>';
    case 'strong':
      return `<strong>${writeInlines(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${writeInlines(node.children)}</em>`;
  }
}
