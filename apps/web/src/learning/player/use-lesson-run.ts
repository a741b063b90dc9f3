import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Settled } from '../answers/answer-queue.ts';
import { useAnswerQueue } from '../answers/answer-queue-provider.tsx';
import type { Lesson } from '../queries.ts';
import { type DeviceMemory, findLocalStorage, openDeviceMemory } from './device-memory.ts';
import {
  findNextActivity,
  forgetAnswer,
  type LessonRun,
  mergeRuns,
  noteAnswer,
  noteResult,
  type Outcome,
  REPLAY,
  runFromServer,
  skipActivity,
} from './lesson-run.ts';

/** The activity on screen, and how often it had been answered in this run before. */
export interface Current {
  id: string;
  triesBefore: number;
}

interface Position {
  run: LessonRun;
  /** Null: the lesson is over and its result is shown. */
  current: Current | null;
}

/** Where the learner stands in a lesson, kept on the device from step to step. */
export function useLessonRun(lesson: Lesson, personId: string) {
  const ids = useMemo(() => lesson.activities.map((activity) => activity.id), [lesson]);
  const memory = useMemo(() => openDeviceMemory(personId, findLocalStorage()), [personId]);
  const [position, setPosition] = useState(() => startAt(lesson, ids));

  useEffect(() => {
    const stored = memory.findRun(lesson.id);
    if (!stored) return;
    const run = mergeRuns(stored, runFromServer(lesson));
    setPosition({ run, current: findUnderWork(run, ids, memory) ?? findCurrent(run, ids) });
  }, [memory, lesson, ids]);

  const change = (next: Position) => {
    setPosition(next);
    memory.saveRun(lesson.id, next.current && next.run);
  };
  const { run, current } = position;
  useLateResults(lesson.id, (update) =>
    setPosition((before) => {
      const updated = update(before.run);
      if (before.current) memory.saveRun(lesson.id, updated);
      return { ...before, run: updated };
    }),
  );
  const goOnWith = (next: LessonRun) => {
    if (position.current) memory.noteShown(position.current.id, null);
    change({ run: next, current: findCurrent(next, ids) });
  };
  return {
    run,
    current,
    ids,
    memory,
    begin: () => change({ run: { ...run, introduced: true }, current }),
    /** Notes the outcome; the activity stays on screen until `goOn`. */
    note: (id: string, outcome: Outcome) => change({ run: noteAnswer(run, id, outcome), current }),
    goOn: () => goOnWith(run),
    skip: (id: string) => goOnWith(skipActivity(run, id)),
    replay: () => goOnWith(REPLAY),
  };
}

/** Work that was checked, is not right, and was not left: the page was loaded again in the midst of it. */
function findUnderWork(run: LessonRun, ids: readonly string[], memory: DeviceMemory): Current | null {
  const shown = memory.findShown();
  if (shown?.checked === undefined || !ids.includes(shown.activityId)) return null;
  const answered = run.answers[shown.activityId];
  if (answered?.outcome !== 'wrong') return null;
  return { id: shown.activityId, triesBefore: answered.tries - 1 };
}

function findCurrent(run: LessonRun, ids: readonly string[]): Current | null {
  const id = findNextActivity(run, ids);
  return id === null ? null : { id, triesBefore: run.answers[id]?.tries ?? 0 };
}

/** A finished lesson opens with its result; what came out wrong is asked again only within the run that asked it. */
function startAt(lesson: Lesson, ids: readonly string[]): Position {
  const run = runFromServer(lesson);
  return { run, current: lesson.status === 'done' ? null : findCurrent(run, ids) };
}

/** Answers that were kept and have been checked or refused meanwhile. */
function useLateResults(lessonId: string, apply: (update: (run: LessonRun) => LessonRun) => void): void {
  const { store } = useAnswerQueue();
  const take = useEffectEvent((news: Settled) => {
    const { activityId } = news.kept;
    if (news.kept.lessonId !== lessonId || !news.late) return;
    if (news.kind === 'refused') apply((run) => forgetAnswer(run, activityId));
    else apply((run) => noteResult(run, activityId, news.result.grade.correct));
  });
  useEffect(
    () =>
      store.subscribe(({ settled }, before) => {
        for (const [attemptId, news] of Object.entries(settled)) {
          if (!(attemptId in before.settled)) take(news);
        }
      }),
    [store],
  );
}
