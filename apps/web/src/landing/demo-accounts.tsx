'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { signInAndLeave } from '#web/accounts/sign-in.ts';
import type { Answer } from '#web/api/types.ts';
import { Button } from '#web/components/ui/button.tsx';
import { FormError } from '#web/components/ui/error-state.tsx';
import { SectionTitle } from '#web/components/ui/section-title.tsx';

type DemoAccount = Answer<'getInstance'>['demo'][number];

/** Accounts to look around with. The api names them only when it runs in demo mode. */
export function DemoAccounts({ accounts }: { accounts: readonly DemoAccount[] }) {
  const t = useTranslations('landing.demo');
  const roles = useTranslations('common.roles');
  const signIn = useMutation({ mutationFn: signInAndLeave });
  return (
    <section aria-labelledby="demo" className="border-hairline border-t bg-sunken">
      <div className="page grid gap-5 py-10">
        <SectionTitle id="demo" title={t('title')}>
          {t('text')}
        </SectionTitle>
        <FormError error={signIn.error} />
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
          {accounts.map((account) => (
            <li
              key={account.signInName}
              className="grid content-between gap-3 rounded-lg border border-hairline bg-surface p-4"
            >
              <div className="grid gap-0.5">
                <p className="font-semibold">{roles(account.role)}</p>
                <p className="break-all text-sm">{account.signInName}</p>
                <p className="break-all text-muted text-sm">{account.password}</p>
              </div>
              <Button
                busy={signIn.isPending}
                aria-label={t('useAs', { role: roles(account.role), name: account.signInName })}
                onClick={() => signIn.mutate({ signInName: account.signInName, password: account.password })}
              >
                {t('use')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
