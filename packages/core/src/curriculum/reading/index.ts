export { readPack } from './read-pack.ts';
