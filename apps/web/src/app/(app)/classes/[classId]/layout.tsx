import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ApiError, unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';

/** A class of others does not exist; anything else that fails is drawn with a retry by the page itself. */
async function requireClass(classId: string): Promise<void> {
  try {
    unwrap(await (await serverApi()).GET('/v1/classes/{classId}', { params: { path: { classId } } }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (['not-found', 'invalid-input'].includes(error.code)) notFound();
  }
}

export default async function ClassLayout({
  params,
  children,
}: {
  params: Promise<{ classId: string }>;
  children: ReactNode;
}) {
  await requireClass((await params).classId);
  return children;
}
