export { lookUp } from './look-up.ts';
