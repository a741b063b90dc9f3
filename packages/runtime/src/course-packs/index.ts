export { createPackDesk } from './create-pack-desk.ts';
export { packWork } from './pack-work.ts';
