export { PYTHON_FILES, type PythonFiles, type PythonOffer } from './code-answers/python-files.ts';
export { type Config, ConfigError, readConfig } from './config.ts';
export type { DemoSchool } from './demo-seed.ts';
export { explainFailure } from './explain-failure.ts';
export { createLogger, type Logger } from './logger.ts';
export { type Runtime, startRuntime } from './start-runtime.ts';
export { DEFAULT_STATE_FOLDER } from './state-folder.ts';
export { type StopStep, stopAll, stopOnSignals } from './stop-all.ts';
