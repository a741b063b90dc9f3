import type { AgeStore } from '../ages/index.ts';
import type { Outbox } from '../events/index.ts';
import type { JobQueue } from '../jobs/index.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type { AuditLog, AuditReader } from './audit.ts';
import type { ClassStore, EnrolmentStore } from './class-store.ts';
import type { IdentityProvider } from './identity.ts';
import type { GuardianLinkStore, InviteStore } from './invite-store.ts';
import type { MembershipStore, SchoolStore } from './membership-store.ts';
import type {
  AccessTokens,
  Directory,
  JoinCodeLimiter,
  PersonAccounts,
  RandomBytes,
  RefreshTokens,
  Sessions,
  SignInLimiter,
} from './ports.ts';

/** What the use cases of this folder ask of one transaction. */
export interface AccountStores {
  ages: AgeStore;
  audit: AuditLog & AuditReader;
  classes: ClassStore;
  enrolments: EnrolmentStore;
  guardianLinks: GuardianLinkStore;
  invites: InviteStore;
  jobs: JobQueue;
  memberships: MembershipStore;
  outbox: Outbox;
  schools: SchoolStore;
}

/** Everything the use cases of this folder need from outside. Each names the part it uses. */
export interface AccountPorts {
  transact: Transact<AccountStores>;
  people: PersonAccounts;
  sessions: Sessions;
  refreshTokens: RefreshTokens;
  accessTokens: AccessTokens;
  directory: Directory;
  identities: IdentityProvider;
  signInLimiter: SignInLimiter;
  joinCodeLimiter: JoinCodeLimiter;
  clock: Clock;
  newId: NewId;
  randomBytes: RandomBytes;
  /** Where people reach this install, for links in mails. */
  publicUrl: string;
}
