import type {
  ChoiceQuestion,
  ClozeQuestion,
  Gap,
  Loss,
  Question,
  TextQuestion,
} from '@kindling/core/curriculum';
import { DIALECTS, escapeXml, makeTag, type QtiVersion, type Tag } from './qti-dialect.ts';

/** Markdown as XHTML: whole paragraphs, or what stands within one. */
export interface XhtmlWriter {
  blocks(markdown: string): string;
  inline(markdown: string): string;
}

export interface QtiOptions {
  version: QtiVersion;
  /** BCP 47. */
  language: string;
  xhtml: XhtmlWriter;
}

interface Parts {
  declarations: string[];
  body: string;
  processing: string[];
}

/** One `assessmentItem`, complete with its scoring and what is said afterwards. */
export function writeItem(question: Question, options: QtiOptions): { xml: string; losses: Loss[] } {
  const losses: Loss[] = [];
  const lose = (what: string) => losses.push({ item: question.key, what });
  const tag = makeTag(options.version);
  const parts = listParts(question, options, tag, lose);
  const explained = writeExplanation(question.explanation, options, tag);
  const { itemNamespace, itemSchema } = DIALECTS[options.version];
  const content = [
    ...parts.declarations,
    declareOutcome(tag, 'SCORE', 'float', 'single', '0'),
    ...explained.declarations,
    tag('itemBody', {}, `<div>${options.xhtml.blocks(question.prompt)}</div>`, parts.body),
    tag('responseProcessing', {}, ...parts.processing, ...explained.processing),
    explained.body,
  ];
  const attributes = {
    xmlns: itemNamespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${itemNamespace} ${itemSchema}`,
    identifier: `item-${question.key}`,
    title: question.title,
    adaptive: false,
    timeDependent: false,
    'xml:lang': options.language,
  };
  const item = tag('assessmentItem', attributes, ...content);
  return { xml: `<?xml version="1.0" encoding="UTF-8"?>\n${item}\n`, losses };
}

type Lose = (what: string) => void;

function listParts(question: Question, { xhtml }: QtiOptions, tag: Tag, lose: Lose): Parts {
  switch (question.kind) {
    case 'choice':
      return writeChoice(question, xhtml, tag);
    case 'cloze':
      return writeCloze(question, tag, lose);
    case 'text':
      return writeText(question, tag, lose);
    case 'number': {
      if (question.rejected.length > 0) lose('what is said to foreseen wrong answers');
      const { value, tolerance } = question;
      const mode = tolerance === 0 ? 'exact' : 'absolute';
      const within = {
        toleranceMode: mode,
        tolerance: tolerance === 0 ? undefined : `${tolerance} ${tolerance}`,
      };
      const same = tag(
        'equal',
        within,
        variable(tag, 'RESPONSE'),
        tag('correct', { identifier: 'RESPONSE' }),
      );
      return {
        declarations: [declareResponse(tag, 'RESPONSE', 'float', 'single', [String(value)])],
        body: `<p>${tag('textEntryInteraction', { responseIdentifier: 'RESPONSE' })}</p>`,
        processing: [scoreIf(tag, same)],
      };
    }
  }
}

function writeChoice({ options, several }: ChoiceQuestion, xhtml: XhtmlWriter, tag: Tag): Parts {
  const named = options.map((option, index) => ({ ...option, id: `option-${index + 1}` }));
  const right = named.filter((option) => option.correct);
  const cardinality = several ? 'multiple' : 'single';
  const share = (isRight: boolean) => (isRight ? 1 / right.length : -1 / (named.length - right.length));
  const entries = named.map(({ id, correct }) => ({ key: id, value: share(correct) }));
  const mapping = several ? writeMapping(tag, entries) : '';
  const choices = named.map(({ id, text, feedback }) => {
    const about = { outcomeIdentifier: 'FEEDBACK', identifier: id, showHide: 'show' };
    const said = feedback === null ? '' : tag('feedbackInline', about, xhtml.inline(feedback));
    return tag('simpleChoice', { identifier: id }, xhtml.inline(text), said);
  });
  const asked = { responseIdentifier: 'RESPONSE', shuffle: true, maxChoices: several ? 0 : 1 };
  const correct = tag('correct', { identifier: 'RESPONSE' });
  const scored = several
    ? setOutcome(tag, 'SCORE', tag('mapResponse', { identifier: 'RESPONSE' }))
    : scoreIf(tag, tag('match', {}, variable(tag, 'RESPONSE'), correct));
  return {
    declarations: [
      declareResponse(
        tag,
        'RESPONSE',
        'identifier',
        cardinality,
        right.map(({ id }) => id),
        mapping,
      ),
      declareOutcome(tag, 'FEEDBACK', 'identifier', cardinality),
    ],
    body: tag('choiceInteraction', asked, ...choices),
    processing: [scored, setOutcome(tag, 'FEEDBACK', variable(tag, 'RESPONSE'))],
  };
}

function writeText({ accept, rejected, matchCase }: TextQuestion, tag: Tag, lose: Lose): Parts {
  const gap: Gap = { accept, choices: null, rejected, matchCase };
  const { declaration, interaction } = writeGap(gap, 'RESPONSE', tag, lose);
  return {
    declarations: [declaration],
    body: `<p>${interaction}</p>`,
    processing: [setOutcome(tag, 'SCORE', tag('mapResponse', { identifier: 'RESPONSE' }))],
  };
}

/** Each gap brings its share of the mark. */
function writeCloze({ text, gaps, isCode }: ClozeQuestion, tag: Tag, lose: Lose): Parts {
  const written = gaps.map((gap, index) => writeGap(gap, `RESPONSE-${index + 1}`, tag, lose));
  const filled = text
    .split(/\{\{(\d+)\}\}/)
    .map((part, index) =>
      index % 2 === 0 ? escapeXml(part) : (written[Number(part) - 1]?.interaction ?? ''),
    )
    .join('');
  const mapped = gaps.map((_, index) => tag('mapResponse', { identifier: `RESPONSE-${index + 1}` }));
  const count = tag('baseValue', { baseType: 'float' }, String(gaps.length));
  return {
    declarations: written.map(({ declaration }) => declaration),
    body: isCode
      ? `<pre>${filled}</pre>`
      : `<div><p>${keepSpaces(filled).replaceAll('\n', '<br/>')}</p></div>`,
    processing: [setOutcome(tag, 'SCORE', tag('divide', {}, tag('sum', {}, ...mapped), count))],
  };
}

/** A row of spaces would be shown as one. */
function keepSpaces(xml: string): string {
  return xml.replace(/ {2,}/g, (spaces) => ` ${'\u00a0'.repeat(spaces.length - 1)}`);
}

function writeGap(gap: Gap, id: string, tag: Tag, lose: Lose): { declaration: string; interaction: string } {
  const { accept, choices, rejected, matchCase } = gap;
  if (choices === null) {
    if (rejected.length > 0) lose('what is said to foreseen wrong answers');
    const entries = accept.map((key) => ({ key, value: 1 }));
    const mapping = writeMapping(tag, entries, matchCase);
    const expectedLength = Math.max(...accept.map((text) => text.length));
    return {
      declaration: declareResponse(tag, id, 'string', 'single', accept.slice(0, 1), mapping),
      interaction: tag('textEntryInteraction', { responseIdentifier: id, expectedLength }),
    };
  }
  if (choices.some((choice) => choice.feedback !== null)) lose('what is said to wrong choices in a gap');
  const texts = [accept[0] ?? '', ...choices.map((choice) => choice.text)];
  const inline = texts.map((text, index) =>
    tag('inlineChoice', { identifier: `choice-${index + 1}` }, escapeXml(text)),
  );
  return {
    declaration: declareResponse(
      tag,
      id,
      'identifier',
      'single',
      ['choice-1'],
      writeMapping(tag, [{ key: 'choice-1', value: 1 }]),
    ),
    interaction: tag('inlineChoiceInteraction', { responseIdentifier: id, shuffle: true }, ...inline),
  };
}

function writeMapping(tag: Tag, entries: { key: string; value: number }[], caseSensitive?: boolean): string {
  const bounds = { lowerBound: 0, upperBound: 1, defaultValue: 0 };
  return tag(
    'mapping',
    bounds,
    ...entries.map(({ key, value }) => tag('mapEntry', { mapKey: key, mappedValue: value, caseSensitive })),
  );
}

function writeExplanation(explanation: string | null, { version, xhtml }: QtiOptions, tag: Tag) {
  if (explanation === null) return { declarations: [], processing: [], body: '' };
  const shown = tag('baseValue', { baseType: 'identifier' }, 'explanation');
  const content = xhtml.blocks(explanation);
  const about = { outcomeIdentifier: 'EXPLANATION', identifier: 'explanation', showHide: 'show' };
  return {
    declarations: [declareOutcome(tag, 'EXPLANATION', 'identifier', 'single')],
    processing: [setOutcome(tag, 'EXPLANATION', shown)],
    body: tag('modalFeedback', about, version === '3.0' ? tag('contentBody', {}, content) : content),
  };
}

function declareResponse(
  tag: Tag,
  identifier: string,
  baseType: string,
  cardinality: string,
  correct: readonly string[],
  mapping = '',
): string {
  const values = correct.map((value) => tag('value', {}, escapeXml(value)));
  const right = tag('correctResponse', {}, ...values);
  return tag('responseDeclaration', { identifier, cardinality, baseType }, right, mapping);
}

function declareOutcome(
  tag: Tag,
  identifier: string,
  baseType: string,
  cardinality: string,
  start?: string,
): string {
  const preset = start === undefined ? [] : [tag('defaultValue', {}, tag('value', {}, start))];
  return tag('outcomeDeclaration', { identifier, cardinality, baseType }, ...preset);
}

function variable(tag: Tag, identifier: string): string {
  return tag('variable', { identifier });
}

function setOutcome(tag: Tag, identifier: string, value: string): string {
  return tag('setOutcomeValue', { identifier }, value);
}

function scoreIf(tag: Tag, condition: string): string {
  const one = tag('baseValue', { baseType: 'float' }, '1');
  return tag('responseCondition', {}, tag('responseIf', {}, condition, setOutcome(tag, 'SCORE', one)));
}
