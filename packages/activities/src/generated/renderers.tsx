// Made by `npm run generate` from the folders in src/types. Do not edit.
import type { ActivityRenderer } from '../contract.ts';

export const renderers: Readonly<Record<string, () => Promise<ActivityRenderer>>> = {
  choice: () => import('../types/choice/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  cloze: () => import('../types/cloze/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  code: () => import('../types/code/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  dialogue: () =>
    import('../types/dialogue/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  'error-spot': () =>
    import('../types/error-spot/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  match: () => import('../types/match/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  'multiple-choice': () =>
    import('../types/multiple-choice/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  order: () => import('../types/order/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
  'short-answer': () =>
    import('../types/short-answer/renderer.tsx').then((module) => module.renderer as ActivityRenderer),
};
