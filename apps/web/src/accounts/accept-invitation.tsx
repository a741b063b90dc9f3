'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';

/** One press for a person who is signed in already. */
export function AcceptInvitation({ token, name }: { token: string; name: string }) {
  const t = useTranslations('auth');
  const accept = useMutation({
    mutationFn: async () => {
      unwrap(await browserApi.POST('/v1/invitations/{token}/accept', { params: { path: { token } } }));
      window.location.assign('/');
    },
  });
  return (
    <div className="grid gap-4">
      <FormError
        error={accept.error}
        messages={{ conflict: t('alreadyMember'), gone: t('invitationGone') }}
      />
      <Button
        variant="primary"
        size="lg"
        busy={accept.isPending || accept.isSuccess}
        onClick={() => accept.mutate()}
      >
        {t('acceptAs', { name })}
      </Button>
    </div>
  );
}
