import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserLaunchOptions } from '@kindling/testkit/browser';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findFreePort } from '../free-port.ts';
import { LighthouseResult, toVisit, UnscoredVisit, type Visit } from './page-report.ts';

const TRIES = 3;

export interface Visitor {
  /** Opens a page as a phone on a slow line would, with nothing cached. `cookie` is a whole Cookie header. */
  visit(url: string, cookie?: string): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts a browser with a fresh profile for Lighthouse to steer. */
export async function openVisitor(): Promise<Visitor> {
  const profile = await mkdtemp(join(tmpdir(), 'kindling-visitor-'));
  const port = await findFreePort();
  const options = await browserLaunchOptions();
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  return {
    async visit(url, cookie) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await visitOnce(port, url, cookie);
        } catch (error) {
          if (!(error instanceof UnscoredVisit) || tries === TRIES) throw error;
        }
      }
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function visitOnce(port: number, url: string, cookie: string | undefined): Promise<Visit> {
  // Lighthouse's own defaults are the mobile ones: a mid-range phone, simulated slow 4G.
  const answer = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  });
  const result = LighthouseResult.parse(answer?.lhr);
  if (result.finalDisplayedUrl !== url) throw new Error(`${url} led to ${result.finalDisplayedUrl}`);
  return toVisit(result);
}
