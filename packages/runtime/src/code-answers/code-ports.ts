import { activityRegistry } from '@kindling/activities/registry';
import type { CodeRunner } from '@kindling/core/code';
import type { AnswerRunner, ProgramDiagnosis } from '@kindling/core/learning';
import type { Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { Logger } from '../logger.ts';
import { openPython } from '../python.ts';
import { createAnswerRunner } from './answer-runner.ts';
import { createLazyPython } from './lazy-python.ts';
import { createProgramDiagnosis } from './program-diagnosis.ts';
import { createPythonFiles, type PythonFiles } from './python-files.ts';
import { collectSandboxMetrics } from './sandbox-metrics.ts';

export interface CodePorts {
  answers: AnswerRunner;
  diagnosis: ProgramDiagnosis;
  pythonFiles: PythonFiles;
}

/** Everything that runs learners' programs, here or in their browsers. Starts nothing before somebody asks. */
export function openCodePorts(
  config: Pick<Config, 'stateFolder' | 'sandbox'>,
  log: Logger,
  registry: Registry,
): CodePorts & { openRunner(): Promise<CodeRunner>; close(): Promise<void> } {
  const onRefused = (err: unknown) => log.error({ err }, 'Python refused to start');
  const python = createLazyPython(config.stateFolder, onRefused, (folder) =>
    openPython(folder, { settings: config.sandbox }),
  );
  collectSandboxMetrics(registry, () => python.opened()?.metrics);
  return {
    answers: createAnswerRunner({
      isRun: activityRegistry.isRun,
      parseActivity: activityRegistry.parseActivity,
      openRunner: python.open,
      now: () => performance.now(),
      onReviewFailed: (err) => log.error({ err }, 'A program could not be reviewed'),
    }),
    diagnosis: createProgramDiagnosis({
      parseActivity: activityRegistry.parseActivity,
      openRunner: python.open,
    }),
    // Who asks for the files is about to write a program, and will want it checked.
    pythonFiles: createPythonFiles(
      config.stateFolder,
      onRefused,
      () => void python.open().catch(() => undefined),
    ),
    openRunner: python.open,
    close: python.close,
  };
}
