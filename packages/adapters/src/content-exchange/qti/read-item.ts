import type { Answer, Gap, Loss, Question } from '@kindling/core/curriculum';
import { toKey } from '@kindling/core/curriculum';
import { toCamel } from './qti-dialect.ts';
import { type ResponseKey, readKeys } from './read-response.ts';
import { findAll, isElement, textOf, type XmlElement, type XmlNode } from './read-xml.ts';
import { toBlocks, toInline } from './xhtml-to-markdown.ts';

export interface ReadItem {
  question: Question | undefined;
  losses: Loss[];
}

const KNOWN = new Set(['choiceInteraction', 'inlineChoiceInteraction', 'textEntryInteraction']);

/** Names as QTI 2 has them, whatever version the item is of. */
function unifyNames(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [toCamel(name), value]);
  return {
    name: toCamel(element.name),
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child) => (isElement(child) ? unifyNames(child) : child)),
  };
}

/**
 * The question of an `assessmentItem` of QTI 2.0 to 3.0: one choice, or gaps to type into or to choose for. Others
 * are named as lost. `fillTheGap` is the instruction of a text that comes without one.
 */
export function readItem(root: XmlElement, fillTheGap: string): ReadItem {
  const item = unifyNames(root);
  const { identifier = '', title = '' } = item.attributes;
  const key = toKey(identifier.replace(/^item-/, ''), 'question');
  const losses: Loss[] = [];
  const lose = (what: string) => losses.push({ item: key, what });
  const body = item.children.filter(isElement).find((child) => child.name === 'itemBody');
  const interactions = body ? listInteractions(body) : [];
  const strange = interactions.find(({ name }) => !KNOWN.has(name));
  if (!body || interactions.length === 0 || strange) {
    lose(`left out: ${strange ? `${strange.name} has no counterpart` : 'it asks nothing'}`);
    return { question: undefined, losses };
  }
  const base = {
    key,
    title: title.trim() === '' ? key : title.trim().slice(0, 120),
    explanation: readExplanation(item, lose),
  };
  const keys = readKeys(item, lose);
  const question = readBody(base, body, interactions, keys, fillTheGap, lose);
  return { question, losses };
}

type Lose = (what: string) => void;
type Base = Pick<Question, 'key' | 'title' | 'explanation'>;

function listInteractions(body: XmlElement): XmlElement[] {
  return body.children
    .filter(isElement)
    .flatMap((child) => (child.name.endsWith('Interaction') ? [child] : listInteractions(child)));
}

function readBody(
  base: Base,
  body: XmlElement,
  interactions: readonly XmlElement[],
  keys: ReadonlyMap<string, ResponseKey>,
  fillTheGap: string,
  lose: Lose,
): Question | undefined {
  const [first] = interactions;
  const keyOf = (interaction: XmlElement) => keys.get(interaction.attributes.responseIdentifier ?? '');
  if (first?.name === 'choiceInteraction') {
    if (interactions.length === 1) return readChoice(base, body, first, keyOf(first), lose);
    lose('left out: it asks for several choices at once');
    return undefined;
  }
  if (interactions.some(({ name }) => name === 'choiceInteraction')) {
    lose('left out: it mixes a choice with gaps');
    return undefined;
  }
  return readGaps(base, body, interactions, keyOf, fillTheGap, lose);
}

function readChoice(
  base: Base,
  body: XmlElement,
  interaction: XmlElement,
  key: ResponseKey | undefined,
  lose: Lose,
): Question | undefined {
  const choices = findAll(interaction, 'simpleChoice');
  const right = new Set(key?.right ?? []);
  if (right.size === 0) {
    lose('left out: no answer is said to be right');
    return undefined;
  }
  const several = interaction.attributes.maxChoices !== '1' && key?.cardinality !== 'single';
  if (findAll(interaction, 'simpleChoice').some((choice) => choice.attributes.fixed === 'true'))
    lose('choices with a fixed place');
  const asked = toBlocks([...outside(body, interaction), ...findAll(interaction, 'prompt')], lose);
  const options = choices.map((choice) => {
    const isFeedback = (node: XmlNode) => isElement(node) && node.name.startsWith('feedback');
    const said = choice.children.filter(isFeedback).flatMap((node) => (isElement(node) ? node.children : []));
    const feedback = flatten(toInline(said, lose));
    return {
      text: flatten(
        toInline(
          choice.children.filter((node) => !isFeedback(node)),
          lose,
        ),
      ),
      correct: right.has(choice.attributes.identifier ?? ''),
      feedback: feedback === '' ? null : feedback,
    };
  });
  return { ...base, prompt: asked || base.title, kind: 'choice', several, options };
}

/** An option is one line. */
function flatten(markdown: string): string {
  return markdown.replace(/\s*\n\s*/g, ' ').trim();
}

/** What the body holds besides one element, which leaves a hole where it stood. */
function outside(from: XmlElement, taken: XmlElement): XmlNode[] {
  return from.children
    .filter((child) => child !== taken)
    .map((child) => (isElement(child) ? { ...child, children: outside(child, taken) } : child));
}

function readGaps(
  base: Base,
  body: XmlElement,
  interactions: readonly XmlElement[],
  keyOf: (interaction: XmlElement) => ResponseKey | undefined,
  fillTheGap: string,
  lose: Lose,
): Question | undefined {
  const gaps = interactions.map((interaction) => readGap(interaction, keyOf(interaction)));
  if (gaps.some((gap) => gap.accept.length === 0)) {
    lose('left out: a gap without a right answer');
    return undefined;
  }
  const { before, text, isCode, after } = splitBody(body, interactions);
  const asked = toBlocks(before, lose);
  if (toBlocks(after, lose) !== '') lose('what stands below the gaps');
  const [gap] = gaps;
  const [only] = interactions;
  if (gaps.length > 1 || !gap || gap.choices !== null || text.trim() !== '{{1}}') {
    return { ...base, prompt: asked || fillTheGap, kind: 'cloze', isCode, text, gaps };
  }
  const key = only && keyOf(only);
  const value = Number(gap.accept[0]);
  if (key && /^(float|integer)$/.test(key.baseType) && Number.isFinite(value)) {
    return {
      ...base,
      prompt: asked || base.title,
      kind: 'number',
      value,
      tolerance: key.tolerance,
      rejected: [],
    };
  }
  const { accept, matchCase } = gap;
  return {
    ...base,
    prompt: asked || base.title,
    kind: 'text',
    accept,
    rejected: [],
    isCode: false,
    matchCase,
  };
}

function readGap(interaction: XmlElement, key: ResponseKey | undefined): Gap {
  const matchCase = key?.matchCase ?? false;
  if (interaction.name === 'textEntryInteraction') {
    return { accept: [...(key?.right ?? [])], choices: null, rejected: [], matchCase };
  }
  const right = new Set(key?.right ?? []);
  const choices = findAll(interaction, 'inlineChoice').map((choice) => ({
    isRight: right.has(choice.attributes.identifier ?? ''),
    text: choice.children.map(textOf).join('').replace(/\s+/g, ' ').trim(),
  }));
  const wrong: Answer[] = choices
    .filter(({ isRight }) => !isRight)
    .map(({ text }) => ({ text, feedback: null }));
  const accept = choices.filter(({ isRight }) => isRight).map(({ text }) => text);
  return { accept, choices: wrong, rejected: [], matchCase: false };
}

/** The blocks with gaps are the text; what stands above them is the instruction. */
function splitBody(body: XmlElement, interactions: readonly XmlElement[]) {
  const blocks = unwrap(body).children;
  const holds = (node: XmlNode) =>
    isElement(node) && (interactions.includes(node) || listInteractions(node).length > 0);
  const first = blocks.findIndex(holds);
  const last = blocks.findLastIndex(holds);
  const within = blocks.slice(first, last + 1);
  const isCode = within.some((node) => isElement(node) && node.name === 'pre');
  const text = within.map((node) => toPlain(node, interactions, isCode)).join('');
  return {
    before: blocks.slice(0, first),
    after: blocks.slice(last + 1),
    isCode,
    text: isCode ? text.replace(/^\n|\n$/g, '') : tidyProse(text),
  };
}

function tidyProse(text: string): string {
  const lines = text.replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n');
  return lines.trim().replaceAll('\u00a0', ' ');
}

/** Some systems put the whole body into one `div`. */
function unwrap(body: XmlElement): XmlElement {
  const parts = body.children.filter((child) => isElement(child) || child.trim() !== '');
  const [only] = parts;
  return parts.length === 1 && only && isElement(only) && only.name === 'div' ? unwrap(only) : body;
}

const NEW_LINE = new Set(['p', 'div', 'li', 'tr', 'blockquote']);

function toPlain(node: XmlNode, interactions: readonly XmlElement[], isCode: boolean): string {
  if (!isElement(node)) return isCode ? node : node.replace(/[ \t\r\n]+/g, ' ');
  const at = interactions.indexOf(node);
  if (at >= 0) return `{{${at + 1}}}`;
  if (node.name === 'br') return '\n';
  const inner = node.children.map((child) => toPlain(child, interactions, isCode)).join('');
  return NEW_LINE.has(node.name) ? `${inner}\n` : inner;
}

/** What is said to everybody; what is said to single answers hangs on their choices. */
function readExplanation(item: XmlElement, lose: Lose): string | null {
  const modal = item.children.filter(isElement).filter((child) => child.name === 'modalFeedback');
  const texts = modal.map((feedback) => toBlocks(feedback.children, lose)).filter((text) => text !== '');
  if (texts.length > 1) lose('feedback that depends on the answer; all of it became the explanation');
  return texts.length === 0 ? null : texts.join('\n\n');
}
