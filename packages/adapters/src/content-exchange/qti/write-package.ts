import type { Loss, Question } from '@kindling/core/curriculum';
import { writeArchive } from '../archive/write-archive.ts';
import { DIALECTS, escapeXml, type QtiVersion } from './qti-dialect.ts';
import { type QtiOptions, writeItem } from './write-item.ts';

/** A content package of QTI: a manifest and one file for each question. */
export async function writeQtiPackage(
  questions: readonly Question[],
  options: QtiOptions,
): Promise<{ bytes: Buffer; losses: Loss[] }> {
  const items = questions.map((question) => ({
    path: `items/${question.key}.xml`,
    ...writeItem(question, options),
  }));
  const files = new Map(items.map(({ path, xml }) => [path, xml]));
  files.set('imsmanifest.xml', writeManifest([...files.keys()], options.version));
  return { bytes: await writeArchive(files), losses: items.flatMap((item) => item.losses) };
}

function writeManifest(paths: readonly string[], version: QtiVersion): string {
  const dialect = DIALECTS[version];
  const resources = paths.map((path, index) => {
    const href = escapeXml(path);
    return `    <resource identifier="resource-${index + 1}" type="${dialect.resourceType}" href="${href}"><file href="${href}"/></resource>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest xmlns="${dialect.manifestNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${dialect.manifestNamespace} ${dialect.manifestSchema}" identifier="questions">`,
    `  <metadata><schema>${dialect.schemaName}</schema><schemaversion>${dialect.schemaVersion}</schemaversion></metadata>`,
    '  <organizations/>',
    '  <resources>',
    ...resources,
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}
