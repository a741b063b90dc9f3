import { AppError } from '@kindling/shared';
import type { AccountPorts } from './account-ports.ts';
import { INVITE_LIFETIME_MS } from './invite-rules.ts';
import { invitationPath, makeInviteToken } from './invite-token.ts';
import type { School } from './membership-store.ts';

const SLUG = /^[a-z0-9][a-z0-9-]{1,31}$/;
const LONGEST_SLUG = 32;
const LONGEST_NAME = 120;

/** A short name made of a long one: `Colegio Ñandú` becomes `colegio-nandu`. May be empty or too short to use. */
export function suggestSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}

function assertUsable({ name, slug }: { name: string; slug: string }): void {
  if (name === '' || name.length > LONGEST_NAME) {
    throw new AppError('invalid-input', `The name of a school has 1 to ${LONGEST_NAME} characters.`);
  }
  if (SLUG.test(slug)) return;
  throw new AppError('invalid-input', `"${slug}" cannot be the short name of a school.`, {
    hint: 'It has 2 to 32 small letters a to z, digits and hyphens, and stands behind the @ of sign-in names.',
  });
}

/**
 * Opens a school, for whoever runs the install: nobody is in it yet, so what is answered is an invitation for its
 * first admin, a link that works once.
 * @throws AppError invalid-input; conflict when another school has the short name.
 */
export async function openSchool(
  ports: Pick<AccountPorts, 'transact' | 'clock' | 'newId' | 'randomBytes' | 'publicUrl'>,
  request: { name: string; slug: string },
  correlationId: string,
): Promise<{ school: School; link: string; expiresAt: Date }> {
  const name = request.name.trim();
  const { slug } = request;
  assertUsable({ name, slug });
  const schoolId = ports.newId();
  const token = makeInviteToken(ports.randomBytes);
  const createdAt = ports.clock();
  const expiresAt = new Date(createdAt.getTime() + INVITE_LIFETIME_MS);
  await ports.transact({ schoolId, correlationId }, async ({ schools, invites, audit }) => {
    if (!(await schools.insert({ name, slug }))) {
      throw new AppError('conflict', `There is a school with the short name "${slug}" already.`, {
        hint: 'Choose another one.',
      });
    }
    const invite = { id: ports.newId(), role: 'admin', email: null, classId: null, studentId: null } as const;
    await invites.insert({ ...invite, token, createdBy: null, createdAt, expiresAt });
    const details = { inviteId: invite.id };
    await audit.append({ id: ports.newId(), actorId: null, action: 'school.opened', subject: name, details });
  });
  const link = new URL(invitationPath(token), ports.publicUrl).toString();
  return { school: { schoolId, name, slug }, link, expiresAt };
}
