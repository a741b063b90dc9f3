/** One statement as the app sent it: simple text, or prepared with values. */
export interface RecordedStatement {
  text: string;
  name?: string;
  values?: unknown[];
}

/** The ids in the recorded statements that the baseline puts its own in place of. */
export interface RecordedIds {
  learnerId: string;
  attemptId: string;
  activityId: string;
  /** Ids of rows: evidence and events. */
  rowIds: string[];
}

export interface Recording {
  ids: RecordedIds;
  statements: RecordedStatement[];
}

/** The statements of one attempt with other ids in their values, also inside of JSON texts. */
export function withIds(recording: Recording, ids: RecordedIds): RecordedStatement[] {
  const { learnerId, attemptId, activityId, rowIds } = recording.ids;
  const replacements: [string, string][] = [
    [learnerId, ids.learnerId],
    [attemptId, ids.attemptId],
    [activityId, ids.activityId],
    ...rowIds.map((rowId, index): [string, string] => [rowId, ids.rowIds[index] ?? rowId]),
  ];
  const replace = (value: unknown) =>
    typeof value === 'string'
      ? replacements.reduce((text, [from, to]) => text.replaceAll(from, to), value)
      : value;
  return recording.statements.map((statement) =>
    statement.values === undefined ? statement : { ...statement, values: statement.values.map(replace) },
  );
}
