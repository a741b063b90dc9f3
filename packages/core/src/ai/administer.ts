import type { ai, Id, Principal } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';

export type AiSettings = ai.AiSettings;
type AiSpend = ai.AiSpend;

/** What a school that never decided anything has: nothing leaves, nothing is spent. */
export const DEFAULT_AI_SETTINGS: AiSettings = {
  level: 'builtin',
  adultLearners: false,
  budgets: {
    learnerDayMicros: null,
    classDayMicros: null,
    schoolDayMicros: null,
    schoolMonthMicros: null,
  },
};

export interface AiSettingsStore {
  /** Undefined when the school never decided. */
  findSchool(): Promise<AiSettings | undefined>;
  /** The days and months of the budgets are from now on those of whoever saves them. */
  saveSchool(settings: AiSettings, savedBy: Id): Promise<void>;
  /** Of the school's day and month of `now`. */
  readSpend(now: Date): Promise<{ today: AiSpend; month: AiSpend }>;
}

/** What this installation can ask: from its settings, without any key. */
export interface ModelDirectory {
  describe(): { providers: ai.AiProvider[]; pricesVersion: string };
}

export interface AiAdministrationPorts {
  transact: Transact<{ aiSettings: AiSettingsStore; audit: AuditLog }>;
  models: ModelDirectory;
  clock: Clock;
  newId: NewId;
}

/** Level, budgets, providers and spend of the school, for its admins. */
export async function getAiAdministration(
  { transact, models, clock }: Pick<AiAdministrationPorts, 'transact' | 'models' | 'clock'>,
  principal: Principal,
) {
  const [settings, spend] = await transact(principal, ({ aiSettings }) =>
    Promise.all([aiSettings.findSchool(), aiSettings.readSpend(clock())]),
  );
  return { settings: settings ?? DEFAULT_AI_SETTINGS, ...models.describe(), ...spend };
}

/** Sets level and budgets. The audit log keeps what they were. */
export async function updateAiSettings(
  { transact, newId }: Pick<AiAdministrationPorts, 'transact' | 'newId'>,
  principal: Principal,
  settings: AiSettings,
): Promise<AiSettings> {
  return transact(principal, async ({ aiSettings, audit }) => {
    const before = (await aiSettings.findSchool()) ?? DEFAULT_AI_SETTINGS;
    await aiSettings.saveSchool(settings, principal.personId);
    await audit.append({
      id: newId(),
      actorId: principal.personId,
      action: 'ai.settings-changed',
      subject: settings.level,
      details: { before: before.level, after: settings.level, budgets: settings.budgets },
    });
    return settings;
  });
}
