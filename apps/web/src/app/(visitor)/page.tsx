import { redirect } from 'next/navigation';
import { homeOf } from '#web/api/home.ts';
import { findMe } from '#web/api/session.ts';

export default async function LandingPage() {
  const me = await findMe();
  if (me) redirect(homeOf(me.active?.role));
  return <h1 className="page text-4xl">Kindling</h1>;
}
