import type { Id, Page, PageQuery, Role } from '@kindling/shared';

export interface InviteRecord {
  id: Id;
  role: Role;
  email: string | null;
  classId: Id | null;
  studentId: Id | null;
  /** Null for the first invitation of a school, which nobody in it can give. */
  createdBy: Id | null;
  createdAt: Date;
  expiresAt: Date;
  acceptedBy: Id | null;
  revoked: boolean;
}

export interface NewInvite {
  id: Id;
  role: Role;
  email: string | null;
  classId: Id | null;
  studentId: Id | null;
  /** The secret of the link; the store keeps its hash only. */
  token: string;
  createdBy: Id | null;
  createdAt: Date;
  expiresAt: Date;
}

export interface InviteStore {
  insert(invite: NewInvite): Promise<void>;
  find(inviteId: Id): Promise<InviteRecord | undefined>;
  /** Newest first; of one creator, or of all with null. */
  list(createdBy: Id | null, page: PageQuery): Promise<Page<InviteRecord>>;
  /** False when the invite was no longer open at `now`. */
  accept(inviteId: Id, personId: Id, now: Date): Promise<boolean>;
  /** False when the invite was no longer open at `now`. */
  revoke(inviteId: Id, now: Date): Promise<boolean>;
  /** Revokes every open invite that one person gave. */
  revokeAllOf(createdBy: Id, now: Date): Promise<void>;
}

export interface GuardianLinkStore {
  /** Nothing happens when the two are linked. */
  insert(guardianId: Id, studentId: Id): Promise<void>;
}
