import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AtCommit, Meanwhile } from '@kindling/core/ports';
import type { QueryResultRow } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { z } from 'zod';
import { isAborted } from './errors.ts';

export { default as sql, empty, raw, type Sql } from 'sql-template-tag';

/**
 * The handle of one running transaction: the only way a store reaches the database. Values travel as parameters
 * (the `sql` tag makes them), every row is parsed by the schema it is asked for with. A schema is made once, outside of the
 * call: one that is made anew prepares itself at its first row, which takes longer than the question.
 */
export interface Handle {
  selectMany<Row extends z.ZodType>(row: Row, query: Sql): Promise<z.infer<Row>[]>;
  /** The first row, or undefined: an empty result is an answer, not an error. */
  findOne<Row extends z.ZodType>(row: Row, query: Sql): Promise<z.infer<Row> | undefined>;
  /** Exactly one row; throws when there is none, which is a defect of the query. */
  selectOne<Row extends z.ZodType>(row: Row, query: Sql): Promise<z.infer<Row>>;
  /** Runs a command and answers how many rows it touched. */
  execute(query: Sql): Promise<number>;
}

/** The handle of a transaction, and what whoever ends it needs to know. */
export interface TransactionHandle extends Handle {
  atCommit: AtCommit;
  meanwhile: Meanwhile;
  /** Takes no further statement. @returns what travels with COMMIT; throws what failed before it was sent. */
  close(): Promise<readonly Promise<unknown>[]>;
  /** Takes no further statement, when there will be no COMMIT. */
  abandon(): void;
  /** Of what should travel with COMMIT and `error`, what failed by itself: the others say no more than that one did. */
  causeOf(error: unknown): unknown;
}

/** It would run outside of the transaction, or within that of whoever has the connection next. */
class AskedTooLate extends Error {
  constructor(text: string) {
    super(`Asked for after COMMIT or a failure: ${text}`);
  }
}

interface Queryable {
  query(query: {
    name?: string;
    text: string;
    values: unknown[];
  }): Promise<{ rows: QueryResultRow[]; rowCount: number | null }>;
}

/** A statement's text depends only on its template, so the same place in the code is prepared once a connection. */
const statementNames = new Map<string, string>();
const MAX_NAMED_STATEMENTS = 1000;

function nameOf(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  // Texts of growing lists could flood the map; past the bound they run unprepared.
  if (statementNames.size >= MAX_NAMED_STATEMENTS) return undefined;
  const name = `k${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}

function run(client: Queryable, query: Sql) {
  const name = nameOf(query.text);
  return client.query({ text: query.text, values: query.values, ...(name === undefined ? {} : { name }) });
}

/** Wraps a connection; the caller owns the transaction around it. */
export function createHandle(client: Queryable): Handle {
  return {
    async selectMany(row, query) {
      const result = await run(client, query);
      return result.rows.map((raw) => row.parse(raw));
    },
    async findOne(row, query) {
      const result = await run(client, query);
      return result.rows.length === 0 ? undefined : row.parse(result.rows[0]);
    },
    async selectOne(row, query) {
      const result = await run(client, query);
      if (result.rows.length !== 1)
        throw new Error(`Expected one row, got ${result.rows.length}: ${query.text.slice(0, 120)}`);
      return row.parse(result.rows[0]);
    },
    async execute(query) {
      const result = await run(client, query);
      return result.rowCount ?? 0;
    },
  };
}

/** Wraps a connection within a transaction that the caller begins and ends. */
export function createTransactionHandle(client: Queryable): TransactionHandle {
  const writes: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  let firstRefused: { error: unknown } | undefined;
  let isClosed = false;
  const open: Queryable = {
    query(query) {
      if (isClosed) return Promise.reject(new AskedTooLate(query.text));
      const answer = client.query(query);
      answer.catch((error) => {
        firstRefused ??= { error };
      });
      return answer;
    },
  };
  return {
    ...createHandle(open),
    atCommit(write) {
      writes.push(write);
      write.catch((error) => failures.push(error));
    },
    async meanwhile(work) {
      // COMMIT takes one turn, as below.
      await nextTurn();
      await nextTurn();
      return work();
    },
    async close() {
      // What fails on its way to the server has failed by then.
      if (writes.length > 0) await nextTurn();
      if (failures.length > 0) throw failures[0];
      isClosed = true;
      return writes;
    },
    abandon() {
      isClosed = true;
    },
    causeOf(error) {
      const all = [...failures, error];
      const cause = all.find((failure) => !isAborted(failure) && !(failure instanceof AskedTooLate));
      // Of statements that were asked for together, whoever waited for a later one may have been told first.
      return cause ?? (firstRefused === undefined ? all[0] : firstRefused.error);
    },
  };
}
