import { type Loss, type Question, type ReadQuestions, withDistinctKeys } from '@kindling/core/curriculum';
import { AppError } from '@kindling/shared';
import { readArchive } from '../archive/read-archive.ts';
import { toCamel } from './qti-dialect.ts';
import { readItem } from './read-item.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const ZIP_SIGNATURE = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * The questions of a QTI content package (zip) or of a single item (XML), of version 2.0 to 3.0. A file of a package
 * that cannot be read or is no item is named as lost. Throws `invalid-input` for what is no zip and no XML.
 */
export async function readQti(bytes: Buffer, fillTheGap: string): Promise<ReadQuestions> {
  if (!bytes.subarray(0, ZIP_SIGNATURE.length).equals(ZIP_SIGNATURE)) {
    const item = readRoot(readXml(bytes.toString('utf8')), fillTheGap, 'the file');
    return { questions: item.questions, losses: item.losses };
  }
  const files = await readArchive(bytes);
  const paths = [...files.keys()].filter(
    (path) => path.endsWith('.xml') && !path.endsWith('imsmanifest.xml'),
  );
  const losses: Loss[] = [...files.keys()]
    .filter((path) => !path.endsWith('.xml'))
    .map((path) => ({ item: path, what: 'left out: only questions are taken' }));
  const questions: Question[] = [];
  for (const path of paths.sort()) {
    const read = readPart(files.get(path)?.toString('utf8') ?? '', fillTheGap, path);
    questions.push(...read.questions);
    losses.push(...read.losses);
  }
  return { questions: withDistinctKeys(questions), losses };
}

function readPart(text: string, fillTheGap: string, path: string): ReadQuestions {
  try {
    return readRoot(readXml(text), fillTheGap, path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { questions: [], losses: [{ item: path, what: `left out: ${error.message}` }] };
  }
}

function readRoot(root: XmlElement, fillTheGap: string, path: string): ReadQuestions {
  if (toCamel(root.name) !== 'assessmentItem') {
    return { questions: [], losses: [{ item: path, what: `left out: ${root.name} is no question` }] };
  }
  const { question, losses } = readItem(root, fillTheGap);
  return { questions: question ? [question] : [], losses };
}
