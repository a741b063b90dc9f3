import { z } from 'zod';

/** Name of an exercise, test, skill or misconception, also as the name of a file. */
export const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as longest-word')
  .max(60);

/** A name of Python: of a function, class, parameter. */
export const PythonName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is not a Python name')
  .max(60);

/** A file of the exercise's own folder, without folders of its own. */
export const FileName = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'must be a plain file name, such as menu.txt')
  .max(60);
