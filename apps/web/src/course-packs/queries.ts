import { queryOptions } from '@tanstack/react-query';
import { type Api, browserApi } from '#web/api/client.ts';
import { ApiError, unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Answer, Row } from '#web/api/types.ts';

export type CoursePack = Row<'listCoursePacks'>;
export type PackReport = Answer<'checkCoursePack'>;
export type CoursePlan = PackReport['courses'][number];
export type ContentProblem = PackReport['problems'][number];
export type ExportFormat = keyof typeof FORMATS;

/** Formats by what of a course they hold. */
export const FORMATS = {
  pack: 'all',
  gift: 'questions',
  qti2: 'questions',
  qti3: 'questions',
  csv: 'vocabulary',
  anki: 'vocabulary',
  apkg: 'vocabulary',
} as const;

/** What the server takes, so that nobody waits for an upload that is refused. */
const LIMIT_BYTES = 8 * 1024 * 1024;

export const packsKey = ['course-packs'] as const;

export const packsQuery = (api: Api) =>
  pagedQuery<CoursePack>(packsKey, async (cursor, signal) =>
    unwrap(await api.GET('/v1/content/packs', { params: { query: pageQuery(cursor, 50) }, signal })),
  );

export const lossesQuery = (courseId: string, format: ExportFormat) =>
  queryOptions({
    queryKey: [...packsKey, courseId, format],
    queryFn: async ({ signal }) =>
      unwrap(
        await browserApi.GET('/v1/content/packs/{courseId}/losses', {
          params: { path: { courseId }, query: { format } },
          signal,
        }),
      ),
    retry: false,
  });

export const fileAddress = (courseId: string, format: ExportFormat) =>
  `/v1/content/packs/${courseId}/file?format=${format}`;

/** A file as the body of a request. OpenAPI calls its bytes a string. */
const bodyOf = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: () => file,
  headers: { 'content-type': 'application/zip' },
});

export async function checkPack(file: File): Promise<PackReport> {
  if (file.size > LIMIT_BYTES) {
    throw new ApiError(413, { code: 'too-large', message: '', hint: '', requestId: '' });
  }
  return unwrap(await browserApi.POST('/v1/content/checks', bodyOf(file)));
}

export const importPack = async (file: File) =>
  unwrap(await browserApi.POST('/v1/content/packs', bodyOf(file)));
