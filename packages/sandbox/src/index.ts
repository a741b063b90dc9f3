export { NativeSandbox, type NativeSandboxOptions } from './native/native-sandbox.ts';
export type { SandboxMetrics } from './node/metrics.ts';
export { PythonSandbox, type PythonSandboxOptions } from './node/python-sandbox.ts';
export { RemoteSandbox, type RemoteSandboxOptions } from './remote/remote-sandbox.ts';
export { type SandboxServer, type SandboxServerOptions, serveSandbox } from './remote/sandbox-server.ts';
