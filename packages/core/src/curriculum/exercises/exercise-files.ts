/** Where the parts of an exercise stand in its course's folder. */
export const EXERCISES_FOLDER = 'exercises/';
export const exerciseFile = (key: string) => `exercises/${key}/exercise.yaml`;
export const starterFile = (key: string) => `exercises/${key}/starter.py`;
export const solutionFile = (key: string) => `exercises/${key}/solution.py`;
export const misconceptionFile = (key: string, misconceptionKey: string) =>
  `exercises/${key}/misconceptions/${misconceptionKey}.py`;
