'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { DueDate } from './due-date.tsx';
import type { Assignment } from './queries.ts';
import { useChange } from './use-change.ts';

/** Who has another due date, why, and by whom. Nothing when nobody has. */
export function ExtensionList({ assignment }: { assignment: Assignment }): ReactNode {
  const t = useTranslations('assignments');
  const { id: assignmentId, timeZone, extensions } = assignment;
  const remove = useChange(
    async (personId: string) => {
      const params = { path: { assignmentId, personId } };
      return unwrap(
        await browserApi.DELETE('/v1/assignments/{assignmentId}/extensions/{personId}', { params }),
      );
    },
    { done: t('extensionRemoved'), onDone: () => undefined },
  );
  if (extensions.length === 0) return null;
  return (
    <section aria-labelledby="extensions" className="grid gap-3">
      <h2 id="extensions" className="text-xl">
        {t('extensions')}
      </h2>
      <FormError error={remove.error} />
      <ul className="grid gap-3">
        {extensions.map(({ personId, displayName, dueAt, reason, givenByName }) => (
          <li
            key={personId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-hairline border-t pt-3"
          >
            <div>
              <p>
                <span className="font-semibold">{displayName}</span>, {t('until')}{' '}
                <DueDate dueAt={dueAt} timeZone={timeZone} />
              </p>
              <p className="measure text-muted">
                {reason} ({givenByName})
              </p>
            </div>
            <Button variant="quiet" busy={remove.isPending} onClick={() => remove.mutate(personId)}>
              {t('takeBack')}
              <span className="sr-only">: {displayName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
