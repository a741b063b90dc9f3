import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };

/** Raised when the same files make other rows. */
const ROWS_VERSION = 2;
/** Who reads the files: rows made by another version are made again. */
export const READER = `kindling ${packageFile.version}/${ROWS_VERSION}`;

/** The courses that come with Kindling. */
export const CONTENT_FOLDER = fileURLToPath(new URL('../../../content', import.meta.url));

/** Word lists that come with Kindling, each with its source and licence. */
export const WORD_LISTS_FOLDER = `${CONTENT_FOLDER}/word-lists`;
