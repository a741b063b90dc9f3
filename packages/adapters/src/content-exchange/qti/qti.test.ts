import type { Question } from '@kindling/core/curriculum';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/read-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { readQti } from './read-package.ts';
import { readXml } from './read-xml.ts';
import { writeItem } from './write-item.ts';
import { writeQtiPackage } from './write-package.ts';

const plain = { blocks: (text: string) => `<p>${text}</p>`, inline: (text: string) => text };
const options = { version: '2.1' as const, language: 'en', xhtml: plain };
const read = async (xml: string) => {
  const { questions, losses } = await readQti(Buffer.from(xml), 'Fill the gaps.');
  return { question: questions[0], losses: losses.map((loss) => loss.what) };
};
const item = (inside: string) =>
  `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="it" title="It">${inside}</assessmentItem>`;

const choice: Question = {
  key: 'colour',
  title: 'Colour',
  prompt: 'Which one?',
  explanation: 'Because.',
  kind: 'choice',
  several: false,
  options: [
    { text: 'red', correct: true, feedback: null },
    { text: 'blue', correct: false, feedback: 'No.' },
  ],
};

// Written by hand after the information model of QTI 2.1, section 5 (items) and 8 (response processing).
const GOLDEN_CHOICE = `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="item-colour" title="Colour" adaptive="false" timeDependent="false" xml:lang="en">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>option-1</value></correctResponse></responseDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<outcomeDeclaration identifier="EXPLANATION" cardinality="single" baseType="identifier"/>
<itemBody><div><p>Which one?</p></div><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><simpleChoice identifier="option-1">red</simpleChoice><simpleChoice identifier="option-2">blue<feedbackInline outcomeIdentifier="FEEDBACK" identifier="option-2" showHide="show">No.</feedbackInline></simpleChoice></choiceInteraction></itemBody>
<responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition><setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue><setOutcomeValue identifier="EXPLANATION"><baseValue baseType="identifier">explanation</baseValue></setOutcomeValue></responseProcessing>
<modalFeedback outcomeIdentifier="EXPLANATION" identifier="explanation" showHide="show"><p>Because.</p></modalFeedback>
</assessmentItem>
`;

describe('writing', () => {
  it('writes an item as the information model has it', () => {
    expect(writeItem(choice, options)).toEqual({
      xml: GOLDEN_CHOICE.replaceAll('>\n<', '><').replace('?><', '?>\n<'),
      losses: [],
    });
  });

  it('says the same in the words of QTI 3', () => {
    const { xml } = writeItem(choice, { ...options, version: '3.0' });
    expect(xml).toContain('<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"');
    expect(xml).toContain('time-dependent="false" xml:lang="en">');
    expect(xml).toContain(
      '<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1">',
    );
    expect(xml).toContain(
      'show-hide="show"><qti-content-body><p>Because.</p></qti-content-body></qti-modal-feedback>',
    );
  });

  it('lets each gap bring its share, and keeps text from becoming markup', () => {
    const gap = (accept: string[], matchCase = false) => ({ accept, choices: null, rejected: [], matchCase });
    const cloze: Question = {
      key: 'c',
      title: 'C & D',
      prompt: 'P',
      explanation: null,
      kind: 'cloze',
      isCode: true,
      text: 'if a < {{1}}:\n    {{2}}("x")',
      gaps: [gap(['b', '"&"'], true), { ...gap(['print']), choices: [{ text: 'show', feedback: 'No.' }] }],
    };
    const { xml, losses } = writeItem(cloze, options);
    expect(xml).toContain(
      '<pre>if a &lt; <textEntryInteraction responseIdentifier="RESPONSE-1" expectedLength="3"/>:\n    <inline',
    );
    expect(xml).toContain('<mapEntry mapKey="&quot;&amp;&quot;" mappedValue="1" caseSensitive="true"/>');
    expect(xml).toContain(
      '<divide><sum><mapResponse identifier="RESPONSE-1"/><mapResponse identifier="RESPONSE-2"/></sum><baseValue baseType="float">2</baseValue></divide>',
    );
    expect(losses).toEqual([{ item: 'c', what: 'what is said to wrong choices in a gap' }]);
  });

  it('packs a manifest that names each item', async () => {
    const { bytes } = await writeQtiPackage([choice], options);
    const files = await readArchive(bytes);
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'items/colour.xml']);
    expect(files.get('imsmanifest.xml')?.toString()).toContain(
      'type="imsqti_item_xmlv2p1" href="items/colour.xml"',
    );
  });
});

describe('reading', () => {
  it.each(['2.1', '3.0'] as const)('takes back what it wrote in %s', async (version) => {
    const { bytes } = await writeQtiPackage([choice], { ...options, version });
    expect(await readQti(bytes, '')).toEqual({ questions: [choice], losses: [] });
  });

  // The shape of the examples that come with the specification: a template for scoring, the prompt inside.
  it('takes a choice as others write it', async () => {
    const { question, losses } = await read(
      item(`<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">
        <correctResponse><value>H</value><value>O</value></correctResponse>
        <mapping lowerBound="0" upperBound="2" defaultValue="-2"><mapEntry mapKey="H" mappedValue="1"/><mapEntry mapKey="O" mappedValue="1"/><mapEntry mapKey="Cl" mappedValue="-1"/></mapping>
      </responseDeclaration>
      <itemBody><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0">
        <prompt>Which elements form <em>water</em>?</prompt>
        <simpleChoice identifier="H" fixed="false">Hydrogen</simpleChoice>
        <simpleChoice identifier="O">Oxygen</simpleChoice>
        <simpleChoice identifier="Cl">Chlorine <strong>*</strong></simpleChoice>
      </choiceInteraction></itemBody>
      <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response"/>`),
    );
    expect(losses).toEqual([]);
    expect(question).toMatchObject({
      kind: 'choice',
      several: true,
      prompt: 'Which elements form *water*?',
      options: [
        { text: 'Hydrogen', correct: true },
        { text: 'Oxygen', correct: true },
        { text: 'Chlorine **\\***', correct: false },
      ],
    });
  });

  it('takes gaps, numbers with a tolerance and shares of the mark', async () => {
    const gaps = await read(
      item(`<responseDeclaration identifier="R" cardinality="single" baseType="string"><correctResponse><value>York</value></correctResponse>
        <mapping><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="york" mappedValue="0.5"/></mapping></responseDeclaration>
        <itemBody><p>Complete it.</p><blockquote><p>By this son<br/> of <textEntryInteraction responseIdentifier="R"/>;</p></blockquote><p>Shakespeare</p></itemBody>`),
    );
    expect(gaps).toMatchObject({
      question: {
        kind: 'cloze',
        prompt: 'Complete it.',
        text: 'By this son\nof {{1}};',
        gaps: [{ accept: ['York'] }],
      },
      losses: ['shares of the mark', 'what stands below the gaps'],
    });
    const number = await read(
      item(`<responseDeclaration identifier="R" cardinality="single" baseType="float"><correctResponse><value>9.81</value></correctResponse></responseDeclaration>
        <itemBody><p>g?</p><p><textEntryInteraction responseIdentifier="R"/></p></itemBody>
        <responseProcessing><responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.01 0.02"><variable identifier="R"/><correct identifier="R"/></equal></responseIf></responseCondition></responseProcessing>`),
    );
    expect(number.question).toMatchObject({ kind: 'number', value: 9.81, tolerance: 0.02, prompt: 'g?' });
  });

  it.each([
    [
      'an interaction we do not have',
      '<itemBody><p>x</p><hotspotInteraction/></itemBody>',
      'hotspotInteraction has no counterpart',
    ],
    ['nothing to answer', '<itemBody><p>x</p></itemBody>', 'it asks nothing'],
    [
      'no key',
      '<itemBody><choiceInteraction responseIdentifier="R"><simpleChoice identifier="a">a</simpleChoice></choiceInteraction></itemBody>',
      'no answer is said to be right',
    ],
    [
      'a gap without key',
      '<itemBody><p>a <textEntryInteraction responseIdentifier="R"/></p></itemBody>',
      'a gap without a right answer',
    ],
  ])('names %s', async (_what, inside, expected) => {
    const { question, losses } = await read(item(inside));
    expect(question).toBeUndefined();
    expect(losses).toEqual([`left out: ${expected}`]);
  });

  it('reads on when one file of a package is broken, and names what is no question', async () => {
    const good = writeItem(choice, options).xml;
    const files = new Map([
      ['a.xml', '<a><b></a>'],
      ['b.xml', good],
      ['img/c.png', 'x'],
      ['imsmanifest.xml', '<m/>'],
      ['t.xml', '<assessmentTest/>'],
    ]);
    const { questions, losses } = await readQti(await writeArchive(files), '');
    expect(questions).toEqual([choice]);
    expect(losses.map(({ item: file, what }) => `${file} ${what}`)).toEqual([
      'img/c.png left out: only questions are taken',
      expect.stringContaining('a.xml left out: The XML cannot be read'),
      't.xml left out: assessmentTest is no question',
    ]);
  });
});

describe('hostile XML', () => {
  it.each([
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY x "boom">]><a>&x;</a>', 'a document type is not allowed'],
    [
      'billion laughs',
      '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>',
      'a document type is not allowed',
    ],
    [
      'a file of this machine',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'a document type is not allowed',
    ],
    [
      'an external subset',
      '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>',
      'a document type is not allowed',
    ],
    ['an entity nobody declared', '<a>&passwd;</a>', 'undefined entity'],
    ['depth', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`, 'nested deeper than 64'],
    ['too many elements', `<a>${'<b/>'.repeat(20_001)}</a>`, 'more than 20000 elements'],
    ['size', `<a>${'x'.repeat(1_000_001)}</a>`, 'more than 1000000 characters'],
    ['broken nesting', '<a><b></a></b>', 'unexpected close tag'],
    ['nothing', '', 'document must contain a root element'],
  ])('refuses %s', (_what, xml, reason) => {
    expect(() => readXml(xml)).toThrow(reason);
  });
});
