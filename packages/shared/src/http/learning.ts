/** Everything about learning under one name: lessons to do, answers to them, and what came of it. */
export * from './attempts.ts';
export * from './concepts.ts';
export * from './courses.ts';
export * from './history.ts';
export * from './materials.ts';
export * from './motivation.ts';
export * from './placement.ts';
export * from './progress.ts';
export * from './recommendations.ts';
export * from './review-cards.ts';
export * from './reviews.ts';
export * from './weeks.ts';
