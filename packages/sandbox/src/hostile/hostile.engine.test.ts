import { describe } from 'vitest';
import { holdAgainst } from './hold-against.fixture.ts';
import { HOSTILE_PROGRAMS } from './index.ts';

describe('hostile programs', () => holdAgainst(HOSTILE_PROGRAMS));
