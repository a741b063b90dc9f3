export type { AuditLog, AuditRecord } from './audit.ts';
