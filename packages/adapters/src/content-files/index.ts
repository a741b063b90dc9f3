export { contentIdentity } from './content-identity.ts';
export { fingerprintPacks } from './fingerprint-packs.ts';
export { parseYaml } from './parse-yaml.ts';
export { readAllPackFiles, readPackFiles } from './read-pack-files.ts';
export { readWordLists } from './read-word-lists.ts';
