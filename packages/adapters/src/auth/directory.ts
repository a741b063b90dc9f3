import type { Directory, InvitationTarget, JoinTarget } from '@kindling/core/accounts';
import { Id, Role } from '@kindling/shared';
import { z } from 'zod';
import { hashToken } from '../postgres/invite-store.ts';
import { sql } from '../postgres/sql.ts';
import type { AuthDatabase } from './auth-database.ts';

const JoinRow = z
  .object({ school_id: Id, school_name: z.string(), class_id: Id, class_name: z.string() })
  .transform(
    (row): JoinTarget => ({
      schoolId: row.school_id,
      schoolName: row.school_name,
      classId: row.class_id,
      className: row.class_name,
    }),
  );

const InvitationRow = z
  .object({
    school_id: Id,
    school_name: z.string(),
    invite_id: Id,
    role: Role,
    email: z.string().nullable(),
    class_name: z.string().nullable(),
    expires_at: z.date(),
    accepted_by: Id.nullable(),
    revoked: z.boolean(),
  })
  .transform(
    (row): InvitationTarget => ({
      schoolId: row.school_id,
      schoolName: row.school_name,
      inviteId: row.invite_id,
      role: row.role,
      email: row.email,
      className: row.class_name,
      expiresAt: row.expires_at,
      acceptedBy: row.accepted_by,
      revoked: row.revoked,
    }),
  );

/** Answers where a join code or an invitation leads, by functions that answer only this. */
export function createDirectory(database: AuthDatabase): Directory {
  return {
    findJoinTarget: (joinCode) =>
      database.once((handle) =>
        handle.findOne(
          JoinRow,
          sql`select school_id, school_name, class_id, class_name from auth.class_of_join_code(${joinCode})`,
        ),
      ),

    findInvitation: (token) =>
      database.once((handle) =>
        handle.findOne(
          InvitationRow,
          sql`select school_id, school_name, invite_id, role, email, class_name, expires_at, accepted_by, revoked
                from auth.invite_of_token(${hashToken(token)})`,
        ),
      ),
  };
}
