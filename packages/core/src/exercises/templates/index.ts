export { type Named, TemplateFault } from './draw-value.ts';
export { fillOutcomes, type Observation, type Observed } from './fill-outcomes.ts';
export { type RenderedExercise, renderTemplate, type Seeded } from './render-template.ts';
export { ExerciseTemplate } from './template-schema.ts';
