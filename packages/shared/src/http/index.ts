import type { Endpoint } from '../endpoint.ts';
import * as accounts from './accounts.ts';
import * as admin from './admin.ts';
import * as ages from './ages.ts';
import * as ai from './ai.ts';
import * as assignments from './assignments.ts';
import * as classes from './classes.ts';
import * as coaching from './coaching.ts';
import * as code from './code.ts';
import * as content from './content.ts';
import * as conversations from './conversations.ts';
import * as exercises from './exercises.ts';
import * as learning from './learning.ts';
import * as memory from './memory.ts';
import * as operations from './operations.ts';
import * as safety from './safety.ts';
import * as struggle from './struggle.ts';

export {
  accounts,
  admin,
  ages,
  ai,
  assignments,
  classes,
  coaching,
  code,
  content,
  conversations,
  exercises,
  learning,
  memory,
  operations,
  safety,
  struggle,
};

function isEndpoint(value: unknown): value is Endpoint {
  return (
    typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'access' in value
  );
}

/** Every HTTP operation of Kindling, in the order of the reference page. */
export const ENDPOINTS: readonly Endpoint[] = [
  accounts,
  classes,
  learning,
  code,
  exercises,
  assignments,
  conversations,
  memory,
  coaching,
  safety,
  ages,
  struggle,
  admin,
  content,
  ai,
  operations,
].flatMap((group) => Object.values(group).filter(isEndpoint));
