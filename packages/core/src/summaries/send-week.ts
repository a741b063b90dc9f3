import type { JobPayload, Tenant } from '@kindling/shared';
import type { PersonAccounts } from '../accounts/ports.ts';
import type { JobHandler } from '../jobs/index.ts';
import { composeClassWeekMail, composeWeekMail, type Mailer, type MailMessage } from '../mail/index.ts';
import type { Transact } from '../ports/index.ts';
import type { WeekStore } from './week-store.ts';

export interface SendWeekPorts {
  transact: Transact<{ weeks: WeekStore }>;
  people: Pick<PersonAccounts, 'findProfile'>;
  mailer: Mailer;
  /** Of the install, for the links in the mail. */
  publicUrl: string;
}

/** The mail, or nothing when the reader has since left, ended the mails or lost the class. */
async function composeFor(
  { transact, people, publicUrl }: SendWeekPorts,
  tenant: Tenant,
  { personId, weekStart, classId }: JobPayload<'mail.send-week'>,
): Promise<MailMessage | undefined> {
  const profile = await people.findProfile(personId);
  if (profile === undefined || profile.managed) return undefined;
  const { address, locale } = profile;
  return transact({ ...tenant, locale }, async ({ weeks }) => {
    const [asked] = await weeks.listAskedForMail([personId]);
    if (asked === undefined) return undefined;
    const reader = {
      personId,
      name: asked.displayName,
      address,
      locale,
      publicUrl: publicUrl.replace(/\/$/, ''),
    };
    if (classId === null) {
      const week = await weeks.findWeek(personId, weekStart);
      return week && composeWeekMail(reader, week);
    }
    if (!(await weeks.listTeachers(classId)).includes(personId)) return undefined;
    const found = await weeks.findClassWeek(classId, weekStart);
    return (
      found && composeClassWeekMail(reader, { classId, className: found.className, week: found.summary })
    );
  });
}

/** The job behind a weekly mail. Asks again who may read it: hours may lie between the week and its mail. */
export function createSendWeek(ports: SendWeekPorts): JobHandler<'mail.send-week'> {
  return async (payload, { tenant, signal }) => {
    const mail = await composeFor(ports, tenant, payload);
    if (mail !== undefined) await ports.mailer.send(mail, signal);
  };
}
