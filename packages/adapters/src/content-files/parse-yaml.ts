import { parseDocument } from 'yaml';

export type ParsedYaml = { ok: true; value: unknown } | { ok: false; message: string };

/** More aliases than this are an attack, not a lesson ("billion laughs"). */
const MAX_ALIASES = 100;

/** YAML 1.2 to plain values. `message` names line and column of the first fault. */
export function parseYaml(text: string): ParsedYaml {
  const document = parseDocument(text, { strict: true, uniqueKeys: true, stringKeys: true });
  const [error] = document.errors;
  if (error) {
    const [start] = error.linePos ?? [];
    const place = start ? `line ${start.line}, column ${start.col}: ` : '';
    return { ok: false, message: `is not valid YAML: ${place}${error.message.split('\n')[0]}` };
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    return {
      ok: false,
      message: `is not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
