export { createMinimiser, type Minimiser } from './minimiser.ts';
