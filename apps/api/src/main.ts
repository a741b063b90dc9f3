import { createLogger } from '@kindling/runtime';
import { startServer } from './start/server.ts';
import { explainFailure, readSettings } from './start/settings.ts';

const say = (message: string) => process.stdout.write(`  ${message}\n`);

try {
  const config = readSettings();
  const logger = createLogger({ level: config.logLevel, file: config.logFile });
  const server = await startServer(config, logger, say);
  let isStopping = false;
  const stop = () => {
    // npm passes on a signal that the terminal has sent already: the second changes nothing.
    if (isStopping) return;
    isStopping = true;
    void server.stop().then(
      () => process.exit(0),
      (error) => {
        logger.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`\n${explainFailure(error)}\n`);
  process.exit(1);
}
