import type { ActivityRenderer } from '@kindling/activities/contract';
import { useEffect, useState } from 'react';
import type { LessonActivity } from '../queries.ts';
import { type AnswerHistory, changeAnswer, redo, startHistory, undo } from './answer-history.ts';
import type { DeviceMemory } from './device-memory.ts';

/** The answer in the making with its undo steps and its hints, kept on the device after every change. */
export function useAnswer(activity: LessonActivity, renderer: ActivityRenderer, memory: DeviceMemory) {
  const { id, content } = activity;
  const [history, setHistory] = useState(() => startHistory(firstAnswer(activity, renderer)));
  const [hints, setHints] = useState<string[]>([]);

  useEffect(() => {
    const draft = memory.findDraft(id, content);
    if (!draft) return;
    setHistory(startHistory(draft.answer));
    setHints(draft.hints);
  }, [memory, id, content]);

  const move = (next: AnswerHistory) => {
    setHistory(next);
    memory.saveDraft(id, content, { answer: next.present, hints });
  };
  return {
    answer: history.present,
    hints,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (answer: unknown) => move(changeAnswer(history, answer, isTyping() ? Date.now() : null)),
    undo: () => move(undo(history)),
    redo: () => move(redo(history)),
    addHint: (text: string) => {
      const next = hints.includes(text) ? hints : [...hints, text];
      setHints(next);
      memory.saveDraft(id, content, { answer: history.present, hints: next });
    },
    forget: () => memory.saveDraft(id, content, null),
  };
}

/** A piece of work goes on where it was left, on whatever device that was. */
function firstAnswer({ content, lastAttempt }: LessonActivity, renderer: ActivityRenderer): unknown {
  return (renderer.isWork === true && lastAttempt?.answer) || renderer.emptyAnswer(content);
}

function isTyping(): boolean {
  return document.activeElement?.matches('input[type="text"], textarea') ?? false;
}
