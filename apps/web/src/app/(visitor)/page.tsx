import { redirect } from 'next/navigation';
import { unwrap } from '#web/api/error.ts';
import { homeOf } from '#web/api/home.ts';
import { serverApi } from '#web/api/server.ts';
import { findMe } from '#web/api/session.ts';
import { ClientMessages } from '#web/i18n/client-messages.tsx';
import { DemoAccounts } from '#web/landing/demo-accounts.tsx';
import { Landing } from '#web/landing/landing.tsx';

export default async function LandingPage() {
  const me = await findMe();
  if (me) redirect(homeOf(me.active?.role));
  const instance = unwrap(await (await serverApi()).GET('/v1/instance'));
  return (
    <ClientMessages namespaces={['landing']}>
      <Landing />
      {instance.demo.length > 0 ? <DemoAccounts accounts={instance.demo} /> : null}
    </ClientMessages>
  );
}
