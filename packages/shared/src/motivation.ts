import { z } from 'zod';

/** Every badge there is. Its rule stands in the catalogue of core, its words in the catalogues of the web. */
export const BadgeId = z.enum([
  'own-fire',
  'hard-wood',
  'second-wind',
  'still-glowing',
  'bright-days',
  'whole-hearth',
  'steady-flame',
]);
export type BadgeId = z.infer<typeof BadgeId>;
