export { contentIdentity } from './content-identity.ts';
export { fingerprintFiles, fingerprintPack, fingerprintPacks } from './fingerprint-packs.ts';
export { parseYaml } from './parse-yaml.ts';
export { readPackBytes } from './read-pack-bytes.ts';
export {
  assemblePack,
  assemblePacks,
  groupByPack,
  readAllPackFiles,
  readPackFiles,
} from './read-pack-files.ts';
export { readWordLists } from './read-word-lists.ts';
export { writeYaml } from './write-yaml.ts';
