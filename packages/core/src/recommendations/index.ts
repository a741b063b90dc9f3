export {
  createMeasureEffects,
  listRecommendations,
  type RecommendationPorts,
} from './list-recommendations.ts';
export type { RecommendationStore } from './recommendation-store.ts';
