'use client';

import { CrashScreen } from '#web/components/shell/crash-screen.tsx';

export default CrashScreen;
