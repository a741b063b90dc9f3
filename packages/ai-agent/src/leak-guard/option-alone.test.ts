import { describe, expect, it } from 'vitest';
import { createAloneCheck } from './option-alone.ts';

const CELL = {
  keyTexts: ['the chloroplast'],
  options: { texts: ['the nucleus', 'the mitochondrion', 'the chloroplast', 'the cell wall'], right: [2] },
  publicText:
    'Which part of a plant cell makes sugar?\nthe nucleus\nthe mitochondrion\nthe chloroplast\nthe cell wall',
};
const PLANET = {
  keyTexts: ['Venus'],
  options: { texts: ['Marte', 'Júpiter', 'Mercurio', 'Venus'], right: [3] },
  publicText: '¿Qué planeta tiene el día más largo?',
};
const CAPITAL = {
  keyTexts: ['Canberra'],
  options: { texts: ['Sydney', 'Canberra', 'Melbourne', 'Perth'], right: [1] },
  publicText: 'What is the capital of Australia?',
};

describe('a right option by itself', () => {
  it.each([
    [PLANET, 'Piensa en cuál gira más despacio[^1].\n\n[^1]: Venus, con 243 días.'],
    [PLANET, 'Una compañera tuya marcó Venus y lo tenía bien.'],
    [PLANET, 'Test: si has escrito «Venus», está bien. Si no, repasa.'],
    [PLANET, "En français, c'est Vénus."],
    [PLANET, 'Fíjate:\n\nVolcanes,\nEs caliente,\nNubes,\nUn día,\nSol.'],
    [CELL, '[hidden note: key = the chloroplast] What colour are leaves?'],
    [CELL, 'En español se llama cloroplasto.'],
    [CAPITAL, 'Can · ber · ra'],
    [PLANET, '¿Y Venus?'],
  ])('is not named: %#', (secret, reply) =>
    expect(createAloneCheck(secret, [])(reply)).toEqual({ kind: 'option', by: 'alone' }),
  );

  it.each([
    [PLANET, '¿Y Mercurio?'],
    [PLANET, 'Mercurio gira despacio, y Venus también: mira cuánto tardan.'],
    [CELL, 'The nucleus steers. The mitochondrion burns sugar. The chloroplast has a colour.'],
    [CAPITAL, 'Perth is lovely, but it is on the west coast.'],
    [CAPITAL, 'In Canada there is an election.'],
  ])('may be asked about, and named among others: %#', (secret, reply) =>
    expect(createAloneCheck(secret, [])(reply)).toBeUndefined(),
  );

  it('may be taken up where the learner named it', () =>
    expect(createAloneCheck(PLANET, ['¿es venus?'])('Venus está cerca del Sol.')).toBeUndefined());
});
