import type { Fixture } from './authorization-matrix.fixture.ts';
import { followedBy, safetyAlert } from './authorization-world.fixture.ts';

/** Danger, whom to turn to, and how old learners are. */
export const SAFETY_FIXTURES: Record<string, Fixture> = {
  listSafetyAlerts: { request: () => ({}), namesObjects: false },
  takeOnSafetyAlert: {
    request: async (world) => ({ params: { alertId: await safetyAlert(world) } }),
    namesObjects: true,
  },
  getSafetyContact: { request: () => ({}), namesObjects: false },
  setSafetyContact: {
    request: () => ({ body: { text: { en: 'Room 12', es: 'Sala 12' }, emergencyNumber: '112' } }),
    namesObjects: false,
  },
  setAgeBand: {
    request: (world, caller) => ({
      params: { personId: followedBy(world, caller) },
      // What protects most may be said by anybody, also again.
      body: { band: 'under-13' },
    }),
    namesObjects: true,
  },
  setClassAgeBand: {
    request: ({ classId }) => ({ params: { classId }, body: { band: 'under-13' } }),
    namesObjects: true,
  },
};
