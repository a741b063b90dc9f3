import type { PythonFiles } from '@kindling/runtime';
import { code } from '@kindling/shared';
import type { Route } from '../http/route.ts';

export interface CodeRoutePorts {
  pythonFiles: PythonFiles;
}

/** What browsers need to run Python; the files themselves are served beside the endpoints. */
export function addCodeRoutes(route: Route, ports: CodeRoutePorts): void {
  route(code.getPython, async () => (await ports.pythonFiles.open()).python);
}
