import { findAll, isElement, textOf, type XmlElement } from './read-xml.ts';

/** What counts as right for one response. */
export interface ResponseKey {
  cardinality: string;
  baseType: string;
  /** Values with full marks, the one to show first; identifiers of choices, or texts. */
  right: string[];
  matchCase: boolean;
  /** For numbers: largest distance that is still right. */
  tolerance: number;
}

type Lose = (what: string) => void;

/** The keys of all responses an item declares, by identifier. */
export function readKeys(item: XmlElement, lose: Lose): Map<string, ResponseKey> {
  const declarations = item.children
    .filter(isElement)
    .filter((child) => child.name === 'responseDeclaration');
  return new Map(
    declarations.map((declaration) => {
      const { identifier = '', cardinality = 'single', baseType = 'identifier' } = declaration.attributes;
      const tolerance = readTolerance(item, identifier, lose);
      return [identifier, { cardinality, baseType, tolerance, ...readRight(declaration, cardinality, lose) }];
    }),
  );
}

/** The correct response first, then whatever a mapping gives full marks as well. */
function readRight(declaration: XmlElement, cardinality: string, lose: Lose) {
  const correct = findAll(declaration, 'correctResponse').flatMap((response) => findAll(response, 'value'));
  const values = correct.map((value) => textOf(value).trim()).filter((value) => value !== '');
  const entries = findAll(declaration, 'mapEntry').map(({ attributes }) => ({
    key: attributes.mapKey ?? '',
    value: Number(attributes.mappedValue),
    matchCase: attributes.caseSensitive === 'true',
  }));
  const highest = Math.max(0, ...entries.map(({ value }) => value));
  const scoring = entries.filter(({ value }) => value > 0);
  const isFull = (value: number) => (cardinality === 'single' ? value === highest : value > 0);
  if (scoring.some(({ value }) => value !== highest)) lose('shares of the mark');
  const mapped = scoring.filter(({ value }) => isFull(value)).map(({ key }) => key);
  return {
    right: [...new Set([...values, ...mapped])],
    matchCase: entries.length > 0 && entries.every((entry) => entry.matchCase),
  };
}

/** From `<equal toleranceMode="absolute" tolerance="0.5 0.5">` around the response. */
function readTolerance(item: XmlElement, identifier: string, lose: Lose): number {
  const comparisons = findAll(item, 'equal').filter((equal) =>
    findAll(equal, 'variable').some((variable) => variable.attributes.identifier === identifier),
  );
  const [equal] = comparisons;
  if (!equal || (equal.attributes.toleranceMode ?? 'exact') === 'exact') return 0;
  const bounds = (equal.attributes.tolerance ?? '').trim().split(/\s+/).map(Number);
  if (equal.attributes.toleranceMode !== 'absolute' || bounds.some((bound) => !Number.isFinite(bound))) {
    lose('a tolerance that is relative');
    return 0;
  }
  return Math.max(...bounds);
}
