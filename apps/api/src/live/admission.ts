import type { IncomingHttpHeaders } from 'node:http';
import { chooseActiveMembership, type IdentityProvider } from '@kindling/core/accounts';
import { type LiveAudience, type LiveRoom, selectRoomsOf } from '@kindling/core/live';
import type { NewId, Transact } from '@kindling/core/ports';
import { AppError, type Principal } from '@kindling/shared';
import { z } from 'zod';

/** What a connection proves itself with, kept to ask again while it lasts. */
export interface Credentials {
  cookieHeader: string | undefined;
  authorizationHeader: string | undefined;
}

/** Socket.io's `auth`: API clients put their access token there, browsers nothing. */
const AuthPayload = z.object({ token: z.string().max(4_000).optional() });

/** @throws AppError unauthenticated when `auth` is not of our form. */
export function readCredentials(headers: IncomingHttpHeaders, auth: unknown): Credentials {
  const parsed = AuthPayload.safeParse(auth ?? {});
  if (!parsed.success) throw new AppError('unauthenticated', 'The connection does not say who it is for.');
  const { token } = parsed.data;
  return {
    cookieHeader: headers.cookie,
    authorizationHeader: token === undefined ? headers.authorization : `Bearer ${token}`,
  };
}

export interface AdmissionPorts {
  identities: Pick<IdentityProvider, 'identify' | 'listMemberships'>;
  transact: Transact<{ liveAudience: LiveAudience }>;
  newId: NewId;
}

export interface Admission {
  principal: Principal;
  rooms: LiveRoom[];
}

/**
 * Who a connection is and which rooms it belongs in, now. Asked at the start and again while it lasts.
 * @throws AppError unauthenticated, forbidden (no school), unavailable.
 */
export async function admit(ports: AdmissionPorts, credentials: Credentials): Promise<Admission> {
  const identity = await ports.identities.identify(credentials);
  if (identity === undefined) throw new AppError('unauthenticated', 'Sign in to get live updates.');
  const { personId, locale } = identity;
  const membership = chooseActiveMembership(identity, await ports.identities.listMemberships(personId));
  if (membership === undefined) throw new AppError('forbidden', 'Join a school to get live updates.');
  const principal: Principal = {
    personId,
    schoolId: membership.schoolId,
    role: membership.role,
    correlationId: ports.newId(),
    locale,
  };
  return { principal, rooms: await selectRoomsOf(ports, principal) };
}

/** A room's name on this server. It carries the school: the same person in another school is another audience. */
export function nameOfRoom(schoolId: string, room: LiveRoom): string {
  if (room.kind === 'person') return `${schoolId}:person:${room.personId}`;
  if (room.kind === 'class-staff') return `${schoolId}:class-staff:${room.classId}`;
  return `${schoolId}:school-admins`;
}
