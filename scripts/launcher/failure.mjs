import { ROOT } from './layout.mjs';

/** Something the person at the keyboard can mend: what happened and what to type. Shown without a stack. */
export class LaunchFailure extends Error {
  /** @param {string} message @param {string} [hint] @param {string} [output] what the failed program said */
  constructor(message, hint, output) {
    super(message);
    this.hint = hint;
    this.output = output;
  }
}

const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|network .*unreachable/i;
const DISK_FULL = /ENOSPC|No space left on device|Disk quota exceeded/i;
const FORBIDDEN = /EACCES|EPERM|EROFS/;

/** @param {string} what the step that was under way */
export function diskFullFailure(what) {
  return new LaunchFailure(
    `The disk is full: ${what} could not finish.`,
    'Everything you saved before is safe. Free about 2 GB (df -h shows where), then run the same command again.',
  );
}

/**
 * Turns the words of a program that failed into a sentence a person can act on.
 * @param {string} what @param {string} output
 */
export function explainFailure(what, output) {
  if (DISK_FULL.test(output)) return diskFullFailure(what);
  if (OFFLINE.test(output)) {
    return new LaunchFailure(
      `${what} needs the package registry, which cannot be reached.`,
      'Check the connection (and the proxy: npm config get proxy), then run the same command again. Once everything is installed no network is needed.',
    );
  }
  if (/npm ci. can only install|not in sync|EUSAGE/.test(output)) {
    return new LaunchFailure(
      'package.json and package-lock.json do not belong together.',
      'Undo the change (git checkout package.json package-lock.json), or run "npm install" if you changed a dependency.',
    );
  }
  if (FORBIDDEN.test(output)) {
    return new LaunchFailure(
      `${what} may not write where it has to.`,
      `Make sure that the user who runs it owns ${ROOT}.`,
      lastLines(output),
    );
  }
  return new LaunchFailure(`${what} failed.`, 'What it said last is above.', lastLines(output));
}

function lastLines(text, count = 25) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** Prints a failure the way every failure is printed. @param {unknown} error */
export function report(error) {
  const red = process.stderr.isTTY ? ['\u001b[31m', '\u001b[0m'] : ['', ''];
  const known = error?.code === 'ENOSPC' ? diskFullFailure('a step') : error;
  if (!(known instanceof LaunchFailure)) {
    process.stderr.write(`\n${red[0]}Unexpected:${red[1]} ${known?.stack ?? known}\n`);
    return;
  }
  if (known.output) process.stderr.write(`\n${known.output}\n`);
  process.stderr.write(`\n${red[0]}✗ ${known.message}${red[1]}\n`);
  if (known.hint) process.stderr.write(`  ${known.hint}\n`);
}
