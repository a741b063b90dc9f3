import type { EventEnvelope, Id } from '@kindling/shared';
import type { OutsideConsumer } from '../events/index.ts';
import type { LiveAudience, LiveMessage, LivePublisher } from '../live/index.ts';
import type { Clock, Transact } from '../ports/index.ts';

export interface AlertUpdatePorts {
  transact: Transact<{ liveAudience: LiveAudience }>;
  live: LivePublisher;
  clock: Clock;
  /** Hears how long teachers waited for an alert, from trigger to frame, in milliseconds. */
  onAlertDelay: (delayMs: number) => void;
}

type AlertEvent =
  | 'struggle.alert-raised'
  | 'struggle.alert-settled'
  | 'struggle.help-sent'
  | 'safety.alert-raised'
  | 'safety.alert-taken-on';

/** Tells open pages at once that an alert is new or changed, and a learner's that something was sent to them. */
export function createAlertUpdates(ports: AlertUpdatePorts): OutsideConsumer<AlertEvent> {
  return {
    name: 'alert-updates',
    effect: 'outside',
    events: [
      'struggle.alert-raised',
      'struggle.alert-settled',
      'struggle.help-sent',
      'safety.alert-raised',
      'safety.alert-taken-on',
    ],
    async handle(event) {
      const { learnerId } = event.payload;
      const pairs = await ports.transact(event, ({ liveAudience }) =>
        liveAudience.listClassesOfStudents([learnerId]),
      );
      await ports.live.publish(toMessages(event, pairs));
      if (event.name !== 'struggle.alert-raised') return;
      ports.onAlertDelay(ports.clock().getTime() - Date.parse(event.payload.at));
    },
  };
}

/**
 * Who may read an alert hears of it, and nobody else: of danger that may come from staff admins alone. A learner without a
 * class has no teacher.
 */
function toMessages(
  { schoolId, name, payload }: EventEnvelope<AlertEvent>,
  pairs: readonly { classId: Id }[],
): LiveMessage[] {
  const personId = payload.learnerId;
  const isForAdmins = 'isAboutStaff' in payload && payload.isAboutStaff;
  const classIds = pairs.length === 0 || isForAdmins ? [null] : pairs.map(({ classId }) => classId);
  const staff = classIds.map(
    (classId): LiveMessage => ({
      schoolId,
      rooms: [
        ...(classId === null ? [] : [{ kind: 'class-staff' as const, classId }]),
        { kind: 'school-admins' },
      ],
      name: 'class-alerts-changed',
      frame: { classId, personId },
    }),
  );
  if (name !== 'struggle.help-sent') return staff;
  return [
    ...staff,
    { schoolId, rooms: [{ kind: 'person', personId }], name: 'help-changed', frame: { personId } },
  ];
}
