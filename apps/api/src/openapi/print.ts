import { buildApp } from '../app.ts';

/** Prints the OpenAPI document. No port is called: registering the routes is all it takes. */
const never = new Proxy({}, { get: () => never }) as never;
const app = await buildApp({
  ports: never,
  publicUrl: 'http://localhost:3000',
  allowedOrigins: [],
  trustProxy: false,
  ratePerMinute: 300,
  metricsToken: undefined,
  logger: undefined,
});
await app.ready();
process.stdout.write(`${JSON.stringify(app.openApi(), null, 2)}\n`);
await app.close();
