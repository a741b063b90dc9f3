import { AppError } from '@kindling/shared';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** By name without prefix. */
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** A single question has some kilobytes. */
const LIMIT_CHARACTERS = 1_000_000;
const LIMIT_DEPTH = 64;
const LIMIT_ELEMENTS = 20_000;

/**
 * Reads a document from somebody else. What could reach outside or blow up is refused, not skipped: a document type
 * (and with it every entity of its own and every external subset), depth, size. Throws `invalid-input`.
 */
export function readXml(text: string): XmlElement {
  if (text.length > LIMIT_CHARACTERS) refuse(`it has more than ${LIMIT_CHARACTERS} characters`);
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const add = (node: XmlNode) => open.at(-1)?.children.push(node);
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('a document type is not allowed'));
  parser.on('opentag', ({ local, attributes }) => {
    elements += 1;
    if (elements > LIMIT_ELEMENTS) refuse(`it has more than ${LIMIT_ELEMENTS} elements`);
    if (open.length >= LIMIT_DEPTH) refuse(`it is nested deeper than ${LIMIT_DEPTH}`);
    const named = Object.values(attributes).map((attribute) => [attribute.local, attribute.value] as const);
    const element: XmlElement = { name: local, attributes: Object.fromEntries(named), children: [] };
    if (root) add(element);
    else root = element;
    open.push(element);
  });
  parser.on('text', (piece) => void add(piece));
  parser.on('cdata', (piece) => void add(piece));
  parser.on('closetag', () => void open.pop());
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root ?? refuse('it is empty');
}

function refuse(reason: string): never {
  throw new AppError('invalid-input', `The XML cannot be read: ${reason}`);
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** Every element of this name at any depth, in reading order; `from` itself is not among them. */
export function findAll(from: XmlElement, name: string): XmlElement[] {
  return from.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

export function textOf(node: XmlNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node;
}
