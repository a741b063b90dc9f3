'use client';

import Printer from 'lucide-react/icons/printer';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#web/components/ui/button.tsx';

export interface Credentials {
  displayName: string;
  signInName: string;
  temporaryPassword: string;
}

/** Accounts just made, with the passwords that are shown only this once; and a sheet of slips to cut out. */
export function CredentialsCards({
  accounts,
  className,
}: {
  accounts: readonly Credentials[];
  className: string;
}) {
  const t = useTranslations('classes.credentials');
  const common = useTranslations('common');
  return (
    <section aria-labelledby="credentials" className="grid gap-4 rounded-lg bg-honey-soft p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="grid gap-0.5">
          <h2 id="credentials" className="text-lg">
            {t('title', { count: accounts.length })}
          </h2>
          <p className="measure">{t('text')}</p>
        </div>
        <Button onClick={() => window.print()}>
          <Printer aria-hidden />
          {common('print')}
        </Button>
      </div>
      <ul className="grid gap-3 sm:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.signInName} className="rounded-md border border-hairline bg-surface p-4">
            <Slip account={account} />
          </li>
        ))}
      </ul>
      <PrintSheet accounts={accounts} className={className} />
    </section>
  );
}

function Slip({ account }: { account: Credentials }) {
  const t = useTranslations('classes.credentials');
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
      <dt className="col-span-2 font-semibold">{account.displayName}</dt>
      <dt className="text-muted text-sm">{t('signInName')}</dt>
      <dd className="break-all font-mono text-sm">{account.signInName}</dd>
      <dt className="text-muted text-sm">{t('password')}</dt>
      <dd className="break-all font-mono text-sm">{account.temporaryPassword}</dd>
    </dl>
  );
}

const never = () => () => {};

/** Only on paper: globals.css hides everything else of the page while this is in it. */
function PrintSheet({ accounts, className }: { accounts: readonly Credentials[]; className: string }) {
  const t = useTranslations('classes.credentials');
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!inBrowser) return null;
  return createPortal(
    <div className="print-sheet" aria-hidden>
      <ul className="grid grid-cols-2 gap-4">
        {accounts.map((account) => (
          <li key={account.signInName} className="break-inside-avoid border border-edge border-dashed p-4">
            <p className="mb-1 text-sm">
              Kindling · {className} · {window.location.host}
            </p>
            <Slip account={account} />
            <p className="mt-1 text-sm">{t('slipHint')}</p>
          </li>
        ))}
      </ul>
    </div>,
    document.body,
  );
}
