import { getTranslations } from 'next-intl/server';
import { fetchOpenApi } from '#web/api/server.ts';
import type { OpenApiDocument } from '#web/reference/document.ts';
import { Reference } from '#web/reference/reference.tsx';

export async function generateMetadata() {
  return { title: (await getTranslations('reference'))('title') };
}

export default async function ReferencePage() {
  // Our own api wrote it and its tests check it against the OpenAPI schema.
  return <Reference document={(await fetchOpenApi()) as OpenApiDocument} />;
}
