import {
  createLogger,
  DEFAULT_STATE_FOLDER,
  explainFailure,
  readConfig,
  startRuntime,
  stopOnSignals,
} from '@kindling/runtime';

/** The worker as a process of its own: jobs, schedule and relay, beside api processes on the same database. */
try {
  const settings = readConfig(process.env, DEFAULT_STATE_FOLDER);
  const config = { ...settings, roles: ['worker' as const], demo: false };
  const log = createLogger({ level: config.logLevel, file: config.logFile });
  const runtime = await startRuntime(config, log, (message) => log.info({ message }, 'starting'));
  stopOnSignals(runtime.stop, log);
  log.info({}, 'worker is ready');
} catch (error) {
  process.stderr.write(`\n${explainFailure(error)}\n`);
  process.exit(1);
}
