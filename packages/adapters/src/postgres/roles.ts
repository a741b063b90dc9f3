import { createHmac } from 'node:crypto';

/**
 * The three database roles of a running Kindling, each with the least it needs:
 * `kindling_app` runs use cases under row-level security, `kindling_auth` sees only the auth schema,
 * `kindling_worker` runs the job queue and the outbox relay.
 */
export const SERVICE_ROLES = ['kindling_app', 'kindling_auth', 'kindling_worker'] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

/** Derives each role's password from the install's secret, so that there is one secret to keep and rotate. */
export function deriveRolePasswords(secret: string): Record<ServiceRole, string> {
  const derive = (role: ServiceRole) =>
    createHmac('sha256', secret).update(`database-role:${role}`).digest('base64url');
  return {
    kindling_app: derive('kindling_app'),
    kindling_auth: derive('kindling_auth'),
    kindling_worker: derive('kindling_worker'),
  };
}

/** The owner's URL with another user: same server, database and TLS options. */
export function urlForRole(ownerUrl: string, role: ServiceRole, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}
