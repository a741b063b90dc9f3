import { configure } from '@testing-library/dom';

/** `findBy` and `waitFor` give up after a second by default, which a busy machine needs for a first import. */
const PATIENCE_MS = 20_000;

configure({ asyncUtilTimeout: PATIENCE_MS });
