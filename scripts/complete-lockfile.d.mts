interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

export function describePlatform(name: string): { os?: string[]; cpu?: string[]; libc?: string[] };
export function findMissing(lock: { packages: Record<string, LockEntry> }): Record<string, object>;
