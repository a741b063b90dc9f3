/** 2.1 is what most systems read; 2.2 differs in nothing we write. */
export type QtiVersion = '2.1' | '3.0';

export interface QtiDialect {
  itemNamespace: string;
  itemSchema: string;
  /** Type of an item in a manifest. */
  resourceType: string;
  manifestNamespace: string;
  manifestSchema: string;
  schemaName: string;
  schemaVersion: string;
}

export const DIALECTS: Readonly<Record<QtiVersion, QtiDialect>> = {
  '2.1': {
    itemNamespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    itemSchema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    resourceType: 'imsqti_item_xmlv2p1',
    manifestNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    manifestSchema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
    schemaName: 'QTIv2.1 Package',
    schemaVersion: '1.0.0',
  },
  '3.0': {
    itemNamespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    itemSchema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    resourceType: 'imsqti_item_xmlv3p0',
    manifestNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    manifestSchema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
    schemaName: 'QTI Package',
    schemaVersion: '3.0.0',
  },
};

/** Writes one element of QTI; `children` are XML already. */
export type Tag = (name: string, attributes?: Attributes, ...children: string[]) => string;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Names are given as QTI 2 has them; QTI 3 says the same in words joined by hyphens: `simpleChoice`, `qti-simple-choice`. */
export function makeTag(version: QtiVersion): Tag {
  const nameElement = (name: string) => (version === '3.0' ? `qti-${toKebab(name)}` : name);
  const nameAttribute = (name: string) => (version === '3.0' && !/^xml|:/.test(name) ? toKebab(name) : name);
  return (name, attributes = {}, ...children) => {
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${nameAttribute(key)}="${escapeXml(String(value))}"`)
      .join('');
    const tag = nameElement(name);
    return children.length === 0 ? `<${tag}${written}/>` : `<${tag}${written}>${children.join('')}</${tag}>`;
  };
}

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `qti-simple-choice` and `simpleChoice` are both `simpleChoice`. */
export function toCamel(name: string): string {
  return name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Text as it may stand in XML 1.0; characters it cannot hold at all are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
