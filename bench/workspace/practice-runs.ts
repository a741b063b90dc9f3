import { setTimeout as wait } from 'node:timers/promises';
import { waitForEditor, writeProgram } from '@kindling/testkit/program-editor';
import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { openContext } from './pages.ts';
import type { Person } from './people.ts';

const FIRST_RUN_MS = 120_000;
const RUN_MS = 20_000;
/** Between two runs, as somebody who changes a number and looks. */
const BETWEEN_MS = 400;

/** What beginners write: a function, a loop, texts and a list. It prints where it is, so that no run passes for another. */
const programOf = (run: number) => `def total(prices):
    result = 0
    for price in prices:
        result += price
    return result

basket = {"apple": 3, "bread": 2, "milk": ${run}}
for name, price in sorted(basket.items()):
    print(f"{name:>8}: {price}")
print("run", ${run}, total(basket.values()))
`;

/** Notes when Ctrl+Enter was pressed and when the frame after the last line of output was drawn. */
const WATCH = `(() => {
  const seen = (globalThis.seenRun = { pressed: null, printed: null });
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) Object.assign(seen, { pressed: event.timeStamp, printed: null });
  }, true);
  const look = () => {
    const log = document.querySelector('[role=log]');
    const isDone = log && globalThis.wantedRun && log.textContent.includes(globalThis.wantedRun);
    if (isDone && seen.pressed !== null) requestAnimationFrame(() => (seen.printed ??= performance.now()));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;
const Seen = z.object({ pressed: z.number().nullable(), printed: z.number().nullable() });

async function runOnce(page: Page, run: number, withinMs: number): Promise<number> {
  await page.evaluate(`globalThis.wantedRun = 'run ${run} '`);
  await writeProgram(page.getByRole('textbox', { name: 'Your program' }), programOf(run));
  await page.keyboard.press('Control+Enter');
  for (const until = Date.now() + withinMs; Date.now() < until; ) {
    const { pressed, printed } = Seen.parse(await page.evaluate('globalThis.seenRun'));
    if (pressed !== null && printed !== null) return printed - pressed;
    await wait(20);
  }
  throw new Error(`Run ${run} printed nothing within ${withinMs} ms`);
}

/** How long the engine itself says that the last run took. */
async function readEngineMs(page: Page): Promise<number> {
  const said = await page.getByText(/Finished in [\d,.]+ ms/).textContent();
  return Number(/[\d,.]+(?= ms)/.exec(said ?? '')?.[0].replaceAll(',', ''));
}

/** Milliseconds from the key to the output on the screen, and of those the engine's. The runs that warm up are left out. */
export async function tryPrograms(
  browser: Browser,
  url: string,
  learner: Person,
  options: { path: string; warmUps: number; runs: number },
): Promise<{ tookMs: number[]; engineMs: number[]; firstMs: number }> {
  const context = await openContext(browser, url, learner);
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(options.path);
    await page.locator('button:focus').waitFor({ timeout: RUN_MS });
    await page.keyboard.press('Enter');
    await waitForEditor(page.getByRole('textbox', { name: 'Your program' }));
    const firstMs = await runOnce(page, 0, FIRST_RUN_MS);
    const [tookMs, engineMs]: [number[], number[]] = [[], []];
    for (let run = 1; run <= options.warmUps + options.runs; run += 1) {
      await wait(BETWEEN_MS);
      const took = await runOnce(page, run, RUN_MS);
      if (run <= options.warmUps) continue;
      tookMs.push(took);
      engineMs.push(await readEngineMs(page));
    }
    return { tookMs, engineMs, firstMs };
  } finally {
    await context.close();
  }
}
