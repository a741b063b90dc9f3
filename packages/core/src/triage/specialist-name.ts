import { SpecialistName } from '@kindling/shared';

export type { SpecialistName };
/** Who may answer a turn, in the order of the contract. */
export const SPECIALIST_NAMES = SpecialistName.options;
