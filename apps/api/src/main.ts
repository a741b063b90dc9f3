import { createLogger, explainFailure, stopOnSignals } from '@kindling/runtime';
import { startServer } from './start/server.ts';
import { readSettings } from './start/settings.ts';

const say = (message: string) => process.stdout.write(`  ${message}\n`);

try {
  const config = readSettings();
  const log = createLogger({ level: config.logLevel, file: config.logFile });
  const server = await startServer(config, log, say);
  stopOnSignals(server.stop, log);
} catch (error) {
  process.stderr.write(`\n${explainFailure(error)}\n`);
  process.exit(1);
}
