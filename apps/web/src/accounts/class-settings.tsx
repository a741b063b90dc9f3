'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Membership } from '#web/api/types.ts';
import { Badge } from '#web/components/ui/badge.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { JoinCodeField } from './join-code.tsx';
import { useFieldErrors } from './use-form.ts';

/** The person's schools, and a class code that opens another class. */
export function ClassSettings({
  memberships,
  initialCode,
}: {
  memberships: readonly Membership[];
  initialCode: string;
}) {
  const t = useTranslations('settings.classes');
  const auth = useTranslations('auth');
  const roles = useTranslations('common.roles');
  const [joinCode, setJoinCode] = useState(initialCode);
  const { errors, check, mend } = useFieldErrors<'joinCode'>();
  const join = useMutation({
    mutationFn: async (code: string) => {
      unwrap(await browserApi.POST('/v1/classes/join', { body: { joinCode: code } }));
      window.location.assign('/');
    },
  });
  return (
    <div className="grid gap-6">
      {memberships.length > 0 ? (
        <ul className="grid gap-2">
          {memberships.map((entry) => (
            <li
              key={`${entry.schoolId}-${entry.role}`}
              className="flex flex-wrap items-center gap-x-3 gap-y-1"
            >
              <span className="font-semibold">{entry.schoolName}</span>
              <Badge>{roles(entry.role)}</Badge>
            </li>
          ))}
        </ul>
      ) : (
        <p className="measure text-muted">{t('none')}</p>
      )}
      <form
        noValidate
        className="grid gap-4"
        onInput={mend}
        onSubmit={(event) => {
          const valid = check(event, joinCode.length < 6 ? { joinCode: auth('joinCodeMissing') } : {});
          if (valid) join.mutate(joinCode);
        }}
      >
        <JoinCodeField value={joinCode} onChange={setJoinCode} error={errors.joinCode} />
        <FormError
          error={join.error}
          messages={{ 'not-found': auth('joinCodeUnknown'), conflict: t('already') }}
        />
        <Button type="submit" className="justify-self-start" busy={join.isPending || join.isSuccess}>
          {t('join')}
        </Button>
      </form>
    </div>
  );
}
