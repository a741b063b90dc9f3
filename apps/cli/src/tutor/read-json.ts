import { AppError } from '@kindling/shared';

/** @throws AppError that says where the text is no JSON */
export function parseJson(text: string, where: string, hint = 'One JSON object a line.'): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid-input', `${where} is not JSON.`, { hint, cause });
  }
}

/** An object without its fields that are null: many programs write them for what is not there. */
export function dropNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
