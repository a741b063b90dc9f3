const REPORT_EVERY_MS = 10_000;
const FRAME_MS = 120;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** @param {number} milliseconds */
function formatSeconds(milliseconds) {
  const seconds = milliseconds / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

function showRunning(title, startedAt, out) {
  const elapsed = () => formatSeconds(performance.now() - startedAt);
  if (!out.isTTY) {
    out.write(`  ${title} ...\n`);
    return setInterval(() => out.write(`  ${title} ... ${elapsed()}\n`), REPORT_EVERY_MS);
  }
  let frame = 0;
  return setInterval(() => {
    frame = (frame + 1) % FRAMES.length;
    out.write(`\r\u001b[2K${FRAMES[frame]} ${title} ${elapsed()}`);
  }, FRAME_MS);
}

/**
 * Runs one step in sight: its name while it runs, its time when it is over. Progress goes to standard error, so
 * that a command's own output can be piped.
 * @template Result
 * @param {string} title @param {() => Promise<Result>} work @returns {Promise<Result>}
 */
export async function step(title, work) {
  const out = process.stderr;
  const startedAt = performance.now();
  const timer = showRunning(title, startedAt, out);
  const finish = (mark) => {
    clearInterval(timer);
    const clear = out.isTTY ? '\r\u001b[2K' : '';
    out.write(`${clear}${mark} ${title} (${formatSeconds(performance.now() - startedAt)})\n`);
  };
  try {
    const result = await work();
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}
