import type { ReactNode } from 'react';
import { ApiError, unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';

/** The way back to a class, by its name; nothing for an address that names no class the reader may see. */
export async function ClassBackLink({ classId }: { classId: string }): Promise<ReactNode> {
  const name = await findClassName(classId);
  return name && <BackLink href={`/classes/${encodeURIComponent(classId)}`}>{name}</BackLink>;
}

async function findClassName(classId: string): Promise<string | null> {
  const path = { classId };
  try {
    return unwrap(await (await serverApi()).GET('/v1/classes/{classId}', { params: { path } })).name;
  } catch (error) {
    if (error instanceof ApiError && ['not-found', 'invalid-input', 'forbidden'].includes(error.code))
      return null;
    throw error;
  }
}
