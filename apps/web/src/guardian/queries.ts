import type { Api } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { pagedQuery, pageQuery } from '#web/api/paged.ts';

export const myStudentsQuery = (api: Api) =>
  pagedQuery(['guardian', 'students'], async (cursor, signal) =>
    unwrap(await api.GET('/v1/guardian/students', { params: { query: pageQuery(cursor) }, signal })),
  );
