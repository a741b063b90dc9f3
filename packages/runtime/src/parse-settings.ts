import type { z } from 'zod';
import { ConfigError } from './config-error.ts';

/** Settings by their schema. @throws ConfigError that names every wrong one, and no value: it may be a secret */
export function parseSettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: Record<string, string | undefined>,
): z.output<Schema> {
  // An empty variable is how compose files and shells say "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  // The setting's name without the place in a list.
  const lines = new Set(parsed.error.issues.map((issue) => `  ${String(issue.path[0])} ${issue.message}.`));
  throw new ConfigError(
    `These settings are not valid:\n${[...lines].join('\n')}\nSee .env.example for what each one means.`,
  );
}
