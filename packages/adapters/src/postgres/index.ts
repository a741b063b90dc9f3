export { purgePrompts } from './ai-call-store.ts';
export { withConnection } from './connection.ts';
export { type Database, openDatabase, openPool, type PoolOptions, withTransaction } from './database.ts';
export { isDuplicate, toAppError } from './errors.ts';
export { type KnownSchool, listSchools } from './list-schools.ts';
export { findPendingMigrations, type MigrateOptions, migrate } from './migrate.ts';
export { purgeAlerts, purgeRuns, purgeWork } from './purge-struggle.ts';
export { deriveRolePasswords, SERVICE_ROLES, type ServiceRole, urlForRole } from './roles.ts';
export type { Stores } from './stores.ts';
