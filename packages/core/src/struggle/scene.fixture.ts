import type { Scene, SkillHistory, Try } from './scene.ts';

export const NOON = Date.parse('2026-11-21T12:00:00Z');
export const MINUTE_MS = 60_000;
export const ACTIVITY_ID = '00000000-0000-7000-8000-0000000000a1';
const SKILL_ID = '00000000-0000-7000-8000-0000000000b1';

let count = 0;
export function newTestId(): string {
  count += 1;
  return `00000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
}

/** A wrong answer at noon, unless it says otherwise. `minute` counts from noon. */
export function makeTry({ minute = 0, ...change }: Partial<Try> & { minute?: number } = {}): Try {
  const at = new Date(NOON + minute * MINUTE_MS);
  const correct = change.correct ?? false;
  return {
    kind: 'attempt',
    id: newTestId(),
    activityId: ACTIVITY_ID,
    at,
    receivedAt: at,
    correct,
    aided: false,
    durationMs: 5_000,
    errorKey: correct ? null : '"x"',
    ...change,
  };
}

/** `+-` as a right and a wrong answer, a minute apart; `?` and `!` are a right and a wrong one after help. */
export function makeTries(outcomes: string): Try[] {
  return [...outcomes].map((letter, minute) =>
    makeTry({ minute, correct: '+?'.includes(letter), aided: '?!'.includes(letter) }),
  );
}

export function makeSkill(tries: readonly Try[], change: Partial<SkillHistory> = {}): SkillHistory {
  return { skillId: SKILL_ID, tries, isComplete: true, ...change };
}

export function makeScene(change: Partial<Scene> = {}): Scene {
  return {
    activityId: ACTIVITY_ID,
    lessonId: newTestId(),
    timeZone: 'UTC',
    purpose: 'exercise',
    expectedRate: 0.7,
    tries: [],
    skills: [makeSkill([])],
    quiz: { questions: 0, answers: [] },
    latestAnswer: undefined,
    openWork: null,
    ...change,
  };
}
