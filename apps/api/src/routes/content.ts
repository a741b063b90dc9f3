import {
  checkUpload,
  exportPack,
  importUpload,
  listLosses,
  listPacks,
  type PackPorts,
} from '@kindling/core/curriculum';
import { content } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** Course packs of the school: checked, imported, listed and handed out again. */
export function addContentRoutes(route: Route, ports: PackPorts): void {
  route(content.checkCoursePack, ({ principal, file }) => checkUpload(ports, principal, file));
  route(content.importCoursePack, ({ principal, file }) => importUpload(ports, principal, file));
  route(content.listCoursePacks, ({ principal, query }) => listPacks(ports, principal, query));
  route(content.getCoursePackFile, async ({ principal, params, query, reply }) => {
    const { fileName, bytes } = await exportPack(ports, principal, params.courseId, query.format);
    // Names are made of a key and a format: nothing to escape.
    reply.header('content-disposition', `attachment; filename="${fileName}"`);
    reply.type('application/octet-stream');
    return Buffer.from(bytes);
  });
  route(content.getCoursePackLosses, ({ principal, params, query }) =>
    listLosses(ports, principal, params.courseId, query.format),
  );
}
