import type { ReactNode } from 'react';
import { ApiError, unwrap } from '#web/api/error.ts';
import { serverApi } from '#web/api/server.ts';
import { BackLink } from '#web/components/ui/back-link.tsx';

/** The way back to a class, by its name; `otherwise` for an address that names no class the reader may see. */
export async function ClassBackLink({
  classId,
  otherwise,
}: {
  classId: string | undefined;
  otherwise: ReactNode;
}): Promise<ReactNode> {
  const name = classId === undefined ? null : await findClassName(classId);
  if (classId === undefined || name === null) return otherwise;
  return <BackLink href={`/classes/${encodeURIComponent(classId)}`}>{name}</BackLink>;
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
