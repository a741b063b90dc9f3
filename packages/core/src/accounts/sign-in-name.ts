import { AppError } from '@kindling/shared';

/** Never resolves (RFC 6761), so no mail can reach the address of an account made without one. */
const MANAGED_SUFFIX = '.kindling.invalid';
/** A school's short name has no dot, an e-mail domain that can be signed up with has one. */
const MANAGED_NAME = /^[^@\s]+@[a-z0-9-]+$/;

/** The unique address an account is kept under: `luis@maple` becomes `luis@maple.kindling.invalid`. */
export function toAccountAddress(signInName: string): string {
  return MANAGED_NAME.test(signInName) ? `${signInName}${MANAGED_SUFFIX}` : signInName;
}

/** What a person types to sign in. */
export function toSignInName(accountAddress: string): string {
  return accountAddress.endsWith(MANAGED_SUFFIX)
    ? accountAddress.slice(0, -MANAGED_SUFFIX.length)
    : accountAddress;
}

/** The sign-in name of an account that a school makes. */
export function managedSignInName(localName: string, schoolSlug: string): string {
  return `${localName}@${schoolSlug}`;
}

/** @throws AppError invalid-input for an address only schools may give out. */
export function assertOwnAddress(email: string): void {
  if (!email.endsWith(MANAGED_SUFFIX)) return;
  throw new AppError('invalid-input', 'This address cannot receive mail.', {
    hint: 'Use an address of your own.',
  });
}
