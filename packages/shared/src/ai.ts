import { z } from 'zod';

/**
 * Which models may answer: none but the built-in tutor; models on the school's own machines; models elsewhere. Each
 * level allows what those before it allow.
 */
export const AiLevel = z.enum(['builtin', 'local', 'cloud']);
export type AiLevel = z.infer<typeof AiLevel>;
