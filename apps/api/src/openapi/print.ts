import { buildApp } from '../app.ts';
import { trustProxies } from '../http/client-address.ts';

/** Prints the OpenAPI document. No port is called: registering the routes is all it takes. */
const never = new Proxy({}, { get: () => never }) as never;
const app = await buildApp({
  ports: never,
  publicUrl: 'http://localhost:3000',
  allowedOrigins: [],
  trustsProxy: trustProxies([]),
  ratePerMinute: 300,
  metricsToken: undefined,
  logger: undefined,
});
await app.ready();
process.stdout.write(`${JSON.stringify(app.openApi(), null, 2)}\n`);
await app.close();
