import { z } from 'zod';
import { AgeBand } from '../age.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { PageQuery, pageOf } from '../paging.ts';
import { ROLES, Role, STAFF_ROLES } from '../roles.ts';
import { DisplayName, Email, JoinCode } from './accounts.ts';
import { SAMPLE } from './samples.ts';

export const ClassName = z.string().trim().min(1).max(80);

export const SchoolClass = z.object({
  id: Id,
  name: ClassName,
  /** Shown to staff only; null for students and guardians. */
  joinCode: z.string().nullable(),
  studentCount: z.number().int().nonnegative(),
  teacherNames: z.array(z.string()),
  createdAt: Instant,
});
export type SchoolClass = z.infer<typeof SchoolClass>;

export const RosterEntry = z.object({
  personId: Id,
  displayName: DisplayName,
  signInName: z.string(),
  /** True when a teacher made the account and may reset its password. */
  managed: z.boolean(),
  joinedAt: Instant,
});
export type RosterEntry = z.infer<typeof RosterEntry>;

const sample = {
  id: SAMPLE.classId,
  name: 'Year 9 Python',
  joinCode: 'KNDL42',
  studentCount: 24,
  teacherNames: ['Tomas Reyes'],
  createdAt: '2026-09-01T08:00:00.000Z',
} as const;
const classParams = z.object({ classId: Id });
const studentParams = z.object({ classId: Id, personId: Id });
const nothing = z.object({});

export const listClasses = endpoint({
  id: 'listClasses',
  method: 'GET',
  path: '/v1/classes',
  tag: 'Classes',
  summary: 'Classes the caller teaches or belongs to; all of the school for an admin',
  access: ROLES,
  query: PageQuery,
  response: pageOf(SchoolClass),
  example: { response: { items: [sample], nextCursor: null } },
});

export const createClass = endpoint({
  id: 'createClass',
  method: 'POST',
  path: '/v1/classes',
  tag: 'Classes',
  summary: 'Open a class; the caller becomes its teacher',
  access: STAFF_ROLES,
  body: z.strictObject({ name: ClassName }),
  response: SchoolClass,
  status: 201,
  example: { body: { name: 'Year 9 Python' }, response: sample },
});

export const getClass = endpoint({
  id: 'getClass',
  method: 'GET',
  path: '/v1/classes/:classId',
  tag: 'Classes',
  summary: 'One class',
  access: ROLES,
  params: classParams,
  response: SchoolClass,
  errors: ['not-found'],
  example: { params: { classId: SAMPLE.classId }, response: sample },
});

export const renameClass = endpoint({
  id: 'renameClass',
  method: 'PATCH',
  path: '/v1/classes/:classId',
  tag: 'Classes',
  summary: 'Rename a class',
  access: STAFF_ROLES,
  params: classParams,
  body: z.strictObject({ name: ClassName }),
  response: SchoolClass,
  errors: ['not-found'],
  example: { params: { classId: SAMPLE.classId }, body: { name: 'Year 9 Python' }, response: sample },
});

export const renewJoinCode = endpoint({
  id: 'renewJoinCode',
  method: 'POST',
  path: '/v1/classes/:classId/join-code',
  tag: 'Classes',
  summary: 'Replace the join code; the old one stops working at once',
  access: STAFF_ROLES,
  params: classParams,
  response: SchoolClass,
  errors: ['not-found'],
  example: { params: { classId: SAMPLE.classId }, response: sample },
});

export const previewJoinCode = endpoint({
  id: 'previewJoinCode',
  method: 'GET',
  path: '/v1/join-codes/:joinCode',
  tag: 'Classes',
  summary: 'The class a join code leads to, before signing up',
  access: 'public',
  params: z.object({ joinCode: JoinCode }),
  response: z.object({ className: ClassName, schoolName: z.string() }),
  errors: ['not-found'],
  // Wrong codes have a limit of their own: this one leaves room for a school that joins at once.
  ratePerMinute: 300,
  example: {
    params: { joinCode: 'KNDL42' },
    response: { className: 'Year 9 Python', schoolName: 'Maple School' },
  },
});

export const joinClass = endpoint({
  id: 'joinClass',
  method: 'POST',
  path: '/v1/classes/join',
  tag: 'Classes',
  summary: 'Join a class with its code; joins its school as a student when needed',
  access: 'signed-in',
  body: z.strictObject({ joinCode: JoinCode }),
  response: SchoolClass,
  errors: ['not-found'],
  ratePerMinute: 30,
  example: { body: { joinCode: 'KNDL42' }, response: { ...sample, joinCode: null } },
});

export const listRoster = endpoint({
  id: 'listRoster',
  method: 'GET',
  path: '/v1/classes/:classId/students',
  tag: 'Classes',
  summary: 'Students of a class by name',
  access: STAFF_ROLES,
  params: classParams,
  query: PageQuery,
  response: pageOf(RosterEntry),
  errors: ['not-found'],
  example: {
    params: { classId: SAMPLE.classId },
    response: {
      items: [
        {
          personId: SAMPLE.personId,
          displayName: 'Ana Torres',
          signInName: 'ana@maple',
          managed: true,
          joinedAt: '2026-09-02T08:00:00.000Z',
        },
      ],
      nextCursor: null,
    },
  },
});

/** Local part of a sign-in name that a teacher gives out; the school's short name follows the @. */
export const LocalName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,31}$/, 'Two to 32 letters, digits, dots, dashes or underscores');

export const NewStudentAccount = z.object({
  personId: Id,
  signInName: z.string(),
  /** Shown once, to hand to the student. */
  temporaryPassword: z.string(),
});
export type NewStudentAccount = z.infer<typeof NewStudentAccount>;
const newAccount = {
  personId: SAMPLE.personId,
  signInName: 'ana@maple',
  temporaryPassword: 'lantern-copper-sparrow-41',
};

export const createStudent = endpoint({
  id: 'createStudent',
  method: 'POST',
  path: '/v1/classes/:classId/students',
  tag: 'Classes',
  summary: 'Make a student account without an e-mail address and enrol it',
  access: STAFF_ROLES,
  params: classParams,
  body: z.strictObject({ displayName: DisplayName, localName: LocalName, ageBand: AgeBand.optional() }),
  response: NewStudentAccount,
  status: 201,
  errors: ['not-found', 'forbidden', 'conflict'],
  example: {
    params: { classId: SAMPLE.classId },
    body: { displayName: 'Ana Torres', localName: 'ana' },
    response: newAccount,
  },
});

export const resetStudentPassword = endpoint({
  id: 'resetStudentPassword',
  method: 'POST',
  path: '/v1/classes/:classId/students/:personId/password',
  tag: 'Classes',
  summary: 'Give a managed student a new password and end their sessions',
  access: STAFF_ROLES,
  params: studentParams,
  response: NewStudentAccount,
  errors: ['not-found', 'conflict'],
  example: { params: { classId: SAMPLE.classId, personId: SAMPLE.personId }, response: newAccount },
});

export const removeStudent = endpoint({
  id: 'removeStudent',
  method: 'DELETE',
  path: '/v1/classes/:classId/students/:personId',
  tag: 'Classes',
  summary: "Take a student out of a class; the student's work stays",
  access: STAFF_ROLES,
  params: studentParams,
  response: nothing,
  errors: ['not-found'],
  example: { params: { classId: SAMPLE.classId, personId: SAMPLE.personId }, response: {} },
});

export const Invite = z.object({
  id: Id,
  role: Role,
  email: z.string().nullable(),
  classId: Id.nullable(),
  studentId: Id.nullable(),
  status: z.enum(['open', 'accepted', 'revoked', 'expired']),
  createdAt: Instant,
  expiresAt: Instant,
});
export type Invite = z.infer<typeof Invite>;
const invite = {
  id: SAMPLE.inviteId,
  role: 'teacher',
  email: 'mei@example.org',
  classId: null,
  studentId: null,
  status: 'open',
  createdAt: '2026-11-21T09:00:00.000Z',
  expiresAt: '2026-11-28T09:00:00.000Z',
} as const;

export const createInvite = endpoint({
  id: 'createInvite',
  method: 'POST',
  path: '/v1/invites',
  tag: 'Classes',
  summary: 'Invite a person by link, and by e-mail when an address is given',
  access: STAFF_ROLES,
  body: z.strictObject({
    /** Teachers invite students and guardians; only an admin invites staff. */
    role: Role,
    email: Email.optional(),
    /** Class a student or teacher joins on acceptance. */
    classId: Id.optional(),
    /** Student a guardian is linked to; required for guardians. */
    studentId: Id.optional(),
  }),
  response: z.object({ invite: Invite, /** Shown once. */ link: z.string() }),
  status: 201,
  errors: ['not-found'],
  ratePerMinute: 60,
  example: {
    body: { role: 'teacher', email: 'mei@example.org' },
    response: { invite, link: '/invitation/kin_3q2-7wAAbbCC' },
  },
});

export const listInvites = endpoint({
  id: 'listInvites',
  method: 'GET',
  path: '/v1/invites',
  tag: 'Classes',
  summary: "Invites, newest first: the caller's own, all of the school for an admin",
  access: STAFF_ROLES,
  query: PageQuery,
  response: pageOf(Invite),
  example: { response: { items: [invite], nextCursor: null } },
});

export const revokeInvite = endpoint({
  id: 'revokeInvite',
  method: 'DELETE',
  path: '/v1/invites/:inviteId',
  tag: 'Classes',
  summary: 'Revoke an open invite',
  access: STAFF_ROLES,
  params: z.object({ inviteId: Id }),
  response: nothing,
  errors: ['not-found'],
  example: { params: { inviteId: SAMPLE.inviteId }, response: {} },
});

const InvitationToken = z.string().min(8).max(200);

export const previewInvitation = endpoint({
  id: 'previewInvitation',
  method: 'GET',
  path: '/v1/invitations/:token',
  tag: 'Classes',
  summary: 'What an invitation link leads to, before accepting it',
  access: 'public',
  params: z.object({ token: InvitationToken }),
  response: z.object({
    schoolName: z.string(),
    role: Role,
    className: z.string().nullable(),
    /** First name of the student whose guardian one becomes; null in other roles. */
    studentName: z.string().nullable(),
    email: z.string().nullable(),
  }),
  errors: ['not-found', 'gone'],
  // A token has 192 bits and cannot be guessed; parents open theirs at the same evening.
  ratePerMinute: 300,
  example: {
    params: { token: 'kin_3q2-7wAAbbCC' },
    response: {
      schoolName: 'Maple School',
      role: 'guardian',
      className: null,
      studentName: 'Ana',
      email: 'rosa@example.org',
    },
  },
});

export const acceptInvitation = endpoint({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/v1/invitations/:token/accept',
  tag: 'Classes',
  summary: 'Accept an invitation with the account already signed in',
  access: 'signed-in',
  params: z.object({ token: InvitationToken }),
  response: nothing,
  errors: ['not-found', 'gone', 'conflict'],
  ratePerMinute: 30,
  example: { params: { token: 'kin_3q2-7wAAbbCC' }, response: {} },
});
