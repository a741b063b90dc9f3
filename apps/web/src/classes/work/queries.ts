import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';
import type { Row } from '#web/api/types.ts';

export type StudentAtWork = Row<'listClassWork'>;
export type Sort = 'need' | 'name';

/** Not below the class's own key: what changes the class every second would ask for its roster, too. */
export const workKey = (classId: string) => ['class-work', classId] as const;

export const classWorkQuery = (api: Api, classId: string, sort: Sort) =>
  pagedQuery<StudentAtWork>([...workKey(classId), sort], async (cursor, signal) =>
    unwrap(
      await api.GET('/v1/classes/{classId}/work', {
        params: { path: { classId }, query: { ...pageQuery(cursor, 50), sort } },
        signal,
      }),
    ),
  );
