/**
 * The one way in: `node scripts/launch.mjs start | dev | test | check NAME | kindling ...`. Runs on any Node >= 20
 * with nothing installed, brings what is missing (the pinned Node, packages, the built pages) and goes on.
 */
const OLDEST_NODE = 20;

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  process.stderr.write(
    `Kindling needs Node ${OLDEST_NODE} or newer to begin with; this is ${process.versions.node}.\n` +
      'Install a current Node from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}

// Loaded late: these files may use what a Node older than the check above cannot even parse.
const { runCommand } = await import('./launcher/commands.mjs');
process.exitCode = await runCommand(process.argv.slice(2));
