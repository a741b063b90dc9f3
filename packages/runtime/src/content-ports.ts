import { activityRegistry } from '@kindling/activities/registry';
import { contentIdentity } from '@kindling/adapters/content-files';
import type { PackPorts } from '@kindling/core/curriculum';
import { createPackDesk } from './course-packs/index.ts';

export type ContentPorts = Pick<PackPorts, 'packDesk' | 'contentIdentity'> & {
  grading: typeof activityRegistry;
};

/** What a course is made of: its activities' types, and its files. */
export function openContentPorts(): ContentPorts {
  return { grading: activityRegistry, packDesk: createPackDesk(), contentIdentity };
}
