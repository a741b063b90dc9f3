export { BrowserPython, type BrowserPythonOptions, type PythonWorker } from './browser-python.ts';
export type { PublishedPython } from './protocol.ts';
