import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Person } from './people.ts';

/** A device as the browser imitates it. Workers of a page are never slowed down, only the page itself. */
export interface Profile {
  name: 'desktop' | 'phone';
  screen: { viewport: { width: number; height: number }; isMobile?: boolean; hasTouch?: boolean };
  /** How many times slower than this machine. */
  slowdown: number;
  network: { downKbps: number; upKbps: number; latencyMs: number };
}

export const DESKTOP: Profile = {
  name: 'desktop',
  screen: { viewport: { width: 1280, height: 800 } },
  slowdown: 1,
  network: { downKbps: 10_240, upKbps: 10_240, latencyMs: 40 },
};

/** Processor and network of Lighthouse's mobile visits, applied for real and not computed. */
export const PHONE: Profile = {
  name: 'phone',
  screen: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  slowdown: 4,
  network: { downKbps: 1638.4, upKbps: 750, latencyMs: 150 },
};

/** A browser of the person's own, with nothing cached. */
export async function openContext(
  browser: Browser,
  url: string,
  person: Person,
  screen = DESKTOP.screen,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', ...screen });
  const cookies = person.cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
  await context.addCookies(cookies);
  return context;
}

/** Makes a page as slow as the profile says, from now on. */
export async function slowDown(page: Page, { slowdown, network }: Profile): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: (network.downKbps * 1024) / 8,
    uploadThroughput: (network.upKbps * 1024) / 8,
  });
}
