import { createLogger, readConfig, startRuntime } from '@kindling/runtime';

/** The worker as a process of its own: jobs, schedule and relay, beside api processes on the same database. */
const config = { ...readConfig(process.env, '.kindling'), roles: ['worker' as const], demo: false };
const log = createLogger({ level: config.logLevel, file: config.logFile });
const runtime = await startRuntime(config, log, (message) => log.info({ message }, 'starting'));
const stop = () => void runtime.stop().then(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
