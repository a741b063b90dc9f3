import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const Secrets = z.object({ superuser: z.string().min(20), owner: z.string().min(20) });

/** Passwords of the cluster's two accounts: `postgres`, used once to set up, and `kindling`, the owner. */
export type Secrets = z.infer<typeof Secrets>;

/** The passwords kept in `file`, or undefined when there are none yet. */
export async function findSecrets(file: string): Promise<Secrets | undefined> {
  try {
    return Secrets.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Reads the passwords, or makes them and keeps them where only this user can read. */
export async function ensureSecrets(file: string): Promise<Secrets> {
  const known = await findSecrets(file);
  if (known !== undefined) return known;
  const made = {
    superuser: randomBytes(24).toString('base64url'),
    owner: randomBytes(24).toString('base64url'),
  };
  // Under its own name only when whole: a cut-off start must not leave half a password for a whole cluster.
  await writeFile(`${file}.unfinished`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${file}.unfinished`, file);
  return made;
}
