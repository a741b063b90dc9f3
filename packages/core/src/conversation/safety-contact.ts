import type { Principal, SafetyContact, safety } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { NewId, Transact } from '../ports/index.ts';
import { safeReply, usualContact } from '../safety/index.ts';

export interface SafetyContactStore {
  /** Undefined when the school has written nothing. */
  find(): Promise<SafetyContact | undefined>;
  save(contact: SafetyContact): Promise<void>;
}

export interface SafetyContactPorts {
  transact: Transact<{ safetyContact: SafetyContactStore; audit: AuditLog }>;
  newId: NewId;
}

const NONE: SafetyContact = { text: { en: '', es: '' }, emergencyNumber: null };

/** Whom learners can turn to, with the words it stands below, so that an admin sees what a learner will. */
export async function getSafetyContact(
  { transact }: Pick<SafetyContactPorts, 'transact'>,
  principal: Principal,
): Promise<safety.ShownContact> {
  return show((await transact(principal, ({ safetyContact }) => safetyContact.find())) ?? NONE);
}

/** Writes whom learners can turn to. The audit log keeps what it was. */
export async function setSafetyContact(
  { transact, newId }: SafetyContactPorts,
  principal: Principal,
  contact: SafetyContact,
): Promise<safety.ShownContact> {
  await transact(principal, async ({ safetyContact, audit }) => {
    const before = await safetyContact.find();
    await safetyContact.save(contact);
    await audit.append({
      id: newId(),
      actorId: principal.personId,
      action: 'safety.contact-changed',
      subject: contact.text.en || contact.text.es,
      details: { before: before ?? null, after: contact },
    });
  });
  return show(contact);
}

function show(contact: SafetyContact): safety.ShownContact {
  const inBoth = (words: (language: 'en' | 'es') => string) => ({ en: words('en'), es: words('es') });
  return {
    contact,
    fixedWords: inBoth((language) => safeReply('abuse', language)),
    usual: inBoth((language) => usualContact(language)),
  };
}
