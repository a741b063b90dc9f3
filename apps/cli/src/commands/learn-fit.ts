import { readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  parseStoredModel,
  type Refit,
  readAnswerLogs,
  refit,
  storeModel,
  type VersionedModel,
} from '@kindling/core/learning/model';
import { AppError } from '@kindling/shared';
import { openLogFile, tellRefusal } from './learn-log-file.ts';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The model in a file; undefined when there is no such file yet. */
async function readModel(path: string): Promise<VersionedModel | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  try {
    return parseStoredModel(JSON.parse(text));
  } catch (cause) {
    throw new AppError('invalid-input', `${path} holds no learner model of the present format.`, {
      hint: 'Name another file, or remove this one and fit again.',
      cause,
    });
  }
}

/** A process that dies while writing must not leave half a model. */
async function writeModel(path: string, model: VersionedModel): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(storeModel(model)));
  await rename(`${path}.new`, path);
}

function formatRefit({ accepted, candidateLoss, currentLoss, serving }: Refit): string {
  const losses = `log loss ${candidateLoss.toFixed(4)} on learners left out, before ${currentLoss.toFixed(4)}`;
  if (accepted) return `Accepted as version ${serving?.version}: ${losses}.`;
  const kept = serving === undefined ? 'There is no model yet' : `Version ${serving.version} stays`;
  return `Not accepted: ${losses}. ${kept}.`;
}

/** Fits a model on a log and puts it into a file, if it predicts better than the one that is there. */
export async function fitLearning(file: string, options: { model: string; json?: boolean }): Promise<void> {
  try {
    const path = resolve(options.model);
    const current = await readModel(path);
    const log = readAnswerLogs([openLogFile(file)], current?.catalogue);
    const result = refit(log, current);
    if (result.accepted && result.serving !== undefined) await writeModel(path, result.serving);
    const { accepted, candidateLoss, currentLoss, serving } = result;
    const data = { accepted, candidateLoss, currentLoss, version: serving?.version ?? null };
    console.log(options.json ? JSON.stringify(data, null, 2) : formatRefit(result));
  } catch (error) {
    tellRefusal(error);
  }
}
