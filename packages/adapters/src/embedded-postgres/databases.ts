import { withConnection } from '../postgres/connection.ts';

export interface OwnerOptions {
  port: number;
  superuserPassword: string;
  ownerPassword: string;
  database: string;
}

/**
 * Makes the owner `kindling` and its database when they are missing. The owner is no superuser: it may make
 * roles and databases and nothing more, as on a rented PostgreSQL, so what runs here runs there.
 */
export function ensureOwnerAndDatabase(options: OwnerOptions): Promise<void> {
  const connection = {
    host: '127.0.0.1',
    port: options.port,
    user: 'postgres',
    password: options.superuserPassword,
    database: 'postgres',
    statement_timeout: 60_000,
  };
  return withConnection(connection, async (client) => {
    const role = await client.query(`select 1 from pg_roles where rolname = 'kindling'`);
    if (role.rowCount === 0) {
      await client.query(
        `create role kindling login createdb createrole password ${client.escapeLiteral(options.ownerPassword)}`,
      );
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [options.database]);
    if (database.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(options.database)} owner kindling`);
    }
  });
}
