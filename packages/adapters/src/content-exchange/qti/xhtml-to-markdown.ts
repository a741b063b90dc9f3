import { isElement, textOf, type XmlElement, type XmlNode } from './read-xml.ts';

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'contentBody',
  'prompt',
]);
/** What shows something that no text can. */
const MEDIA = new Set([
  'img',
  'object',
  'audio',
  'video',
  'math',
  'picture',
  'svg',
  'iframe',
  'xi:include',
  'include',
]);

type Lose = (what: string) => void;

/** Blocks of XHTML as Markdown. What is not text (pictures, formulas) is named as lost. */
export function toBlocks(nodes: readonly XmlNode[], lose: Lose): string {
  const blocks: string[] = [];
  let run: XmlNode[] = [];
  const end = () => {
    const text = toInline(run, lose).trim();
    if (text !== '') blocks.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && BLOCKS.has(node.name)) {
      end();
      const block = toBlock(node, lose);
      if (block !== '') blocks.push(block);
    } else run.push(node);
  }
  end();
  return blocks.join('\n\n');
}

function toBlock(element: XmlElement, lose: Lose): string {
  switch (element.name) {
    case 'pre':
      return `\`\`\`${readLanguage(element)}\n${textOf(element).replace(/\n$/, '')}\n\`\`\``;
    case 'ul':
    case 'ol':
      return element.children
        .filter(isElement)
        .map(
          (item, index) =>
            `${element.name === 'ul' ? '-' : `${index + 1}.`} ${toInline(item.children, lose).trim()}`,
        )
        .join('\n');
    case 'blockquote':
      return toBlocks(element.children, lose).replace(/^/gm, '> ');
    case 'table':
      return toTable(element, lose);
    default: {
      const text = toBlocks(element.children, lose);
      return /^h\d$/.test(element.name) && text !== '' ? `## ${text}` : text;
    }
  }
}

function readLanguage(pre: XmlElement): string {
  const code = pre.children.find((child) => isElement(child));
  return code && isElement(code) ? (/language-(\w+)/.exec(code.attributes.class ?? '')?.[1] ?? '') : '';
}

function toTable(table: XmlElement, lose: Lose): string {
  const rows = listRows(table).map((row) =>
    row.children.filter(isElement).map((cell) => toInline(cell.children, lose).trim().replaceAll('|', '\\|')),
  );
  const write = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [write(header), write(header.map(() => '---')), ...body.map(write)].join('\n');
}

function listRows(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'tr' ? [child] : listRows(child)));
}

/** XHTML within a paragraph as Markdown. */
export function toInline(nodes: readonly XmlNode[], lose: Lose): string {
  return nodes.map((node) => (isElement(node) ? writeInline(node, lose) : escapeText(node))).join('');
}

function writeInline(element: XmlElement, lose: Lose): string {
  if (MEDIA.has(element.name)) {
    lose(`${element.name}: only text is taken`);
    return '';
  }
  const inner = () => toInline(element.children, lose);
  switch (element.name) {
    case 'strong':
    case 'b':
      return wrap('**', inner());
    case 'em':
    case 'i':
      return wrap('*', inner());
    case 'code':
    case 'tt':
    case 'kbd':
      return writeCode(textOf(element));
    case 'br':
      return '  \n';
    default:
      return inner();
  }
}

/** Markdown wants no space on the inner side of its signs. */
function wrap(sign: string, inner: string): string {
  const text = inner.trim();
  if (text === '') return inner;
  return inner.replace(text, () => `${sign}${text}${sign}`);
}

function writeCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((ticks) => ticks[0].length));
  const ticks = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .*\S.* $/s.test(text) ? ' ' : '';
  return text.trim() === '' ? text : `${ticks}${pad}${text}${pad}${ticks}`;
}

/** Spaces as a browser shows them, and signs of Markdown as themselves. */
function escapeText(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/^(\s*)([#>+-]|\d+(?=[.)]))/, (whole, space: string, sign: string) =>
      /\d/.test(sign) ? whole : `${space}\\${sign}`,
    );
}
