import { existsSync } from 'node:fs';

const missing = ['/usr/bin/bwrap', '/usr/bin/python3'].filter((path) => !existsSync(path));

/** Why native Python cannot be tested here; undefined where it can. */
export const whyNotNative = missing.length === 0 ? undefined : `there is no ${missing.join(', ')}`;
if (whyNotNative !== undefined) process.stderr.write(`Native Python is not tested: ${whyNotNative}.\n`);
