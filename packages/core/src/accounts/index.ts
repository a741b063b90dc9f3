export type { AccountPorts, AccountStores } from './account-ports.ts';
export { toAddressBlock } from './address-block.ts';
export type { AuditLog, AuditReader, AuditRecord } from './audit.ts';
export { changePassword } from './change-password.ts';
export type { ClassStore, ClassView, EnrolmentStore, Part, Viewer } from './class-store.ts';
export {
  decideRefresh,
  REPLAY_LEEWAY_MS,
  type RefreshDecision,
  type RefreshState,
} from './decide-refresh.ts';
export { getMe } from './get-me.ts';
export {
  chooseActiveMembership,
  type Identity,
  type IdentityProvider,
  type MembershipOfPerson,
} from './identity.ts';
export { INVITE_LIFETIME_MS } from './invite-rules.ts';
export type { GuardianLinkStore, InviteRecord, InviteStore, NewInvite } from './invite-store.ts';
export { createTokens, refreshTokens } from './issue-tokens.ts';
export { acceptInvitation, joinClass } from './join-class.ts';
export {
  createClass,
  getClass,
  listClasses,
  listRoster,
  renameClass,
  renewJoinCode,
} from './manage-classes.ts';
export { createInvite, listInvites, revokeInvite } from './manage-invites.ts';
export { listAuditLog, listPeople, updatePerson } from './manage-people.ts';
export { createStudent, removeStudent, resetStudentPassword } from './manage-students.ts';
export type { Member, MembershipStore, NewMember, School, SchoolStore } from './membership-store.ts';
export { openSchool, suggestSlug } from './open-school.ts';
export type {
  AccessTokens,
  Device,
  Directory,
  InvitationTarget,
  JoinCodeLimiter,
  JoinTarget,
  NewPerson,
  OpenedSession,
  PersonAccounts,
  PersonProfile,
  PublicKey,
  RandomBytes,
  RefreshGrant,
  RefreshTokens,
  Sessions,
  SignInLimiter,
  Spared,
} from './ports.ts';
export { previewInvitation } from './preview-invitation.ts';
export { sessionCookieName } from './session-cookie-name.ts';
export { signIn } from './sign-in.ts';
export { managedSignInName, toAccountAddress, toSignInName } from './sign-in-name.ts';
export { signOut, signOutEverywhere } from './sign-out.ts';
export { type SignUpRequest, selectJoinTarget, signUp } from './sign-up.ts';
export { chooseSchool, updateMe } from './update-me.ts';
