'use client';

import { CrashScreen } from '#web/components/shell/crash-screen.tsx';

/** When the frame itself could not be drawn, for example because the api does not answer who is signed in. */
export default function FrameError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <CrashScreen {...props} />
    </main>
  );
}
