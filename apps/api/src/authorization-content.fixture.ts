import type { Fixture } from './authorization-matrix.fixture.ts';
import { packFile, storedPack } from './authorization-world.fixture.ts';

const aPack: Fixture = { request: async () => ({ body: await packFile() }), namesObjects: false };
const ofPack: Fixture = {
  request: async (world) => ({ params: { courseId: await storedPack(world) } }),
  namesObjects: true,
};

/** Requests about course packs, for the authorization matrix. */
export const CONTENT_FIXTURES: Record<string, Fixture> = {
  checkCoursePack: aPack,
  importCoursePack: aPack,
  listCoursePacks: { request: () => ({}), namesObjects: false },
  getCoursePackFile: ofPack,
  getCoursePackLosses: ofPack,
};
