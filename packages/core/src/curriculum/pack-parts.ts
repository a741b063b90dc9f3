import { z } from 'zod';

/** Name of a part inside its pack. Ids are made from it: renaming a key makes a new part, renaming a title does not. */
export const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as first-line')
  .max(60);

export const Title = z.string().trim().min(1).max(120);
export const Sentence = z.string().trim().min(1).max(300);
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag, such as en or es-MX');
