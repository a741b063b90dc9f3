import { z } from 'zod';

/**
 * A Python value as JSON. What JSON knows stands for itself: null is None, true and false, a whole number is an int,
 * any other number a float, a text a str, a list a list, an object a dict with str keys. What JSON lacks is an
 * object with one tag:
 *   { $tuple: [...] }  { $set: [...] }  { $frozenset: [...] }   items are values
 *   { $dict: [[key, value], ...] }    a dict with keys of any kind, or with a key that begins with `$`
 *   { $bytes: "aGk=" }                bytes in base64
 *   { $int: "12345678901234567890" }  an int beyond 2 ** 53
 *   { $float: "3" }                   a float that JSON would write as a whole number; also nan, inf, -inf, -0
 */
export type PythonValue =
  | null
  | boolean
  | number
  | string
  | PythonValue[]
  | { $tuple: PythonValue[] }
  | { $set: PythonValue[] }
  | { $frozenset: PythonValue[] }
  | { $dict: [PythonValue, PythonValue][] }
  | { $bytes: string }
  | { $int: string }
  | { $float: string }
  | { [key: string]: PythonValue };

const FLOAT_TEXT = /^(nan|-?inf|-?\d+(\.\d+)?([eE][+-]?\d+)?)$/;

const number = z
  .number()
  .refine(
    (value) => !Number.isInteger(value) || Number.isSafeInteger(value),
    'write a large int as { $int: "..." }',
  );
const items = z.lazy(() => z.array(PythonValue));

export const PythonValue: z.ZodType<PythonValue> = z.lazy(() =>
  z.union(
    [
      z.null(),
      z.boolean(),
      number,
      z.string(),
      items,
      z.strictObject({ $tuple: items }),
      z.strictObject({ $set: items }),
      z.strictObject({ $frozenset: items }),
      z.strictObject({ $dict: z.array(z.tuple([PythonValue, PythonValue])) }),
      z.strictObject({ $bytes: z.base64() }),
      z.strictObject({ $int: z.string().regex(/^-?\d+$/) }),
      z.strictObject({ $float: z.string().regex(FLOAT_TEXT) }),
      z.record(
        z.string().refine((key) => !key.startsWith('$'), 'a key that begins with `$` needs { $dict: [...] }'),
        PythonValue,
      ),
    ],
    'is not a Python value: see the tagged forms for tuple, set, dict, bytes, int and float',
  ),
);
