import type { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { Environment, type SANDBOX_DRIVERS } from './environment.ts';
import { parseSettings } from './parse-settings.ts';

export interface SandboxSettings {
  driver: (typeof SANDBOX_DRIVERS)[number];
  /** Of the remote driver. */
  url: string | undefined;
  /** Between the remote driver and the sandbox it asks. */
  secret: string | undefined;
  /** Of the native driver. */
  python: string | undefined;
  controlGroup: string | undefined;
}

const SandboxEnvironment = Environment.pick({
  SANDBOX_DRIVER: true,
  SANDBOX_URL: true,
  SANDBOX_SECRET: true,
  SANDBOX_PYTHON: true,
  SANDBOX_CONTROL_GROUP: true,
});

/** @throws ConfigError when the driver lacks what it needs */
export function toSandboxSettings(env: z.infer<typeof SandboxEnvironment>): SandboxSettings {
  const settings = {
    driver: env.SANDBOX_DRIVER,
    url: env.SANDBOX_URL,
    secret: env.SANDBOX_SECRET,
    python: env.SANDBOX_PYTHON,
    controlGroup: env.SANDBOX_CONTROL_GROUP,
  };
  if (settings.driver === 'remote' && (settings.url === undefined || settings.secret === undefined)) {
    throw new ConfigError('SANDBOX_DRIVER=remote needs SANDBOX_URL and SANDBOX_SECRET.');
  }
  return settings;
}

/** The part of the settings that concerns Python, for commands that need no other. @throws ConfigError */
export function readSandboxSettings(environment: Record<string, string | undefined>): SandboxSettings {
  return toSandboxSettings(parseSettings(SandboxEnvironment, environment));
}
