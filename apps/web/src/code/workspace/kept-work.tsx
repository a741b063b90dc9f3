'use client';

import type { ActivityRenderer } from '@kindling/activities/contract';
import { createLateSource, LatePart } from '@kindling/activities/late-part';
import { WorkSlot } from '@kindling/activities/work-slot';
import { type ReactNode, useEffect, useState } from 'react';
import type { LessonActivity } from '#web/learning/queries.ts';
import type { SavedWorkProps } from './saved-work.tsx';

/** After the editor, which the learner waits for; what is written before it comes is taken up by it. */
const SAVED_WORK = createLateSource<SavedWorkProps>(async () => (await import('./saved-work.tsx')).SavedWork);

interface KeptWorkProps {
  activity: LessonActivity;
  renderer: ActivityRenderer;
  personId: string;
  answer: unknown;
  onAnswer(answer: unknown): void;
  children: ReactNode;
}

/** Saves work that is text in files as it is written. Activities of other kinds are drawn as they are. */
export function KeptWork({
  activity,
  renderer,
  personId,
  answer,
  onAnswer,
  children,
}: KeptWorkProps): ReactNode {
  // The draft of this device is put in by an effect of the first drawing: only then is the answer what it is.
  const [isSettled, setSettled] = useState(false);
  useEffect(() => setSettled(true), []);
  const { files } = renderer;
  if (files === undefined) return children;
  const { content } = activity;
  const slot = isSettled && (
    <LatePart
      source={SAVED_WORK}
      of={{
        activityId: activity.id,
        personId,
        files: files.of(content, answer),
        starter: files.of(content, renderer.emptyAnswer(content)),
        onFiles: (next) => onAnswer(files.toAnswer(content, next)),
      }}
    />
  );
  return <WorkSlot value={slot}>{children}</WorkSlot>;
}
