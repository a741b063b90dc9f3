'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { browserApi } from '#web/api/client.ts';
import { rosterQuery } from '#web/classes/queries.ts';
import { Paged } from '#web/components/ui/paged.tsx';
import { Segmented } from '#web/components/ui/segmented.tsx';

interface StudentPickerProps {
  classId: string;
  /** Null: everybody. */
  chosen: readonly string[] | null;
  onChange(chosen: readonly string[] | null): void;
  error: string | undefined;
}

/** For whom it is: everybody in the class, also who joins later, or some. */
export function StudentPicker({ classId, chosen, onChange, error }: StudentPickerProps): ReactNode {
  const t = useTranslations('assignments');
  const id = useId();
  return (
    <div className="grid gap-3">
      <Segmented
        legend={t('forWhom')}
        value={chosen === null ? 'all' : 'some'}
        options={[
          { value: 'all', label: t('forAll') },
          { value: 'some', label: t('forSome') },
        ]}
        onChange={(value) => onChange(value === 'all' ? null : [])}
      />
      {error ? (
        <p id={`${id}-error`} className="font-medium text-plum text-sm">
          {error}
        </p>
      ) : null}
      {chosen === null ? (
        <p className="text-muted text-sm">{t('forAllText')}</p>
      ) : (
        <fieldset
          aria-describedby={error ? `${id}-error` : undefined}
          className="max-h-80 overflow-y-auto rounded-lg border border-hairline bg-surface p-3"
        >
          <legend className="sr-only">{t('forSome')}</legend>
          <Students classId={classId} chosen={chosen} onChange={onChange} />
        </fieldset>
      )}
    </div>
  );
}

function Students({
  classId,
  chosen,
  onChange,
}: Omit<StudentPickerProps, 'chosen' | 'error'> & { chosen: readonly string[] }): ReactNode {
  const t = useTranslations('assignments');
  const toggle = (personId: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, personId] : chosen.filter((one) => one !== personId));
  return (
    <Paged query={rosterQuery(browserApi, classId)} empty={<p className="text-muted">{t('nobodyText')}</p>}>
      {(students) =>
        students.map(({ personId, displayName }) => (
          <label key={personId} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              checked={chosen.includes(personId)}
              onChange={(event) => toggle(personId, event.target.checked)}
              className="size-5 shrink-0 accent-(--ember-text)"
            />
            {displayName}
          </label>
        ))
      }
    </Paged>
  );
}
