import { StageSkeleton } from '#web/learning/player/stage-skeleton.tsx';

export default function LessonLoading() {
  return (
    <main id="content" className="pt-20">
      <StageSkeleton />
    </main>
  );
}
