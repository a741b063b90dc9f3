import { openSchool, suggestSlug } from '@kindling/core/accounts';
import { readConfig } from '@kindling/runtime/config';
import { CONTENT_FOLDER, importContent } from '@kindling/runtime/content';
import { DEFAULT_STATE_FOLDER } from '@kindling/runtime/state-folder';
import { withToolDatabase } from '@kindling/runtime/tool-database';
import { Command } from 'commander';
import { v7 } from 'uuid';
import { counted } from '../content/counted.ts';
import { tellFailure } from '../tell-failure.ts';

const CORRELATION_ID = 'kindling school create';

interface Options {
  slug?: string;
  courses: boolean;
  json?: boolean;
}

interface Report {
  school: { schoolId: string; name: string; slug: string };
  /** Makes its first visitor the school's admin; works once. */
  link: string;
  expiresAt: Date;
  /** Short names of the courses it begins with. */
  courses: string[];
}

/** Opens the school first: courses can be imported at any time, and a link nobody saw is worth nothing. */
function createSchool(name: string, options: Options, say: (message: string) => void): Promise<Report> {
  const config = readConfig(process.env, DEFAULT_STATE_FOLDER);
  return withToolDatabase(config, say, async ({ transact }) => {
    const ports = {
      transact,
      clock: () => new Date(),
      newId: v7,
      randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
      publicUrl: config.publicUrl,
    };
    const opened = await openSchool(ports, { name, slug: options.slug ?? suggestSlug(name) }, CORRELATION_ID);
    const tenant = { schoolId: opened.school.schoolId, correlationId: CORRELATION_ID };
    const imported = options.courses ? await importContent(ports, tenant, CONTENT_FOLDER) : [];
    return { ...opened, courses: imported.map((course) => course.slug) };
  });
}

function formatReport({ school, link, expiresAt, courses }: Report): string {
  return [
    `✓ ${school.name} is open (short name ${school.slug}), with ${counted(courses.length, 'course')}.`,
    '',
    'Whoever opens this link first and makes an account becomes its admin:',
    `  ${link}`,
    `It works once, until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC. Pass it on as you would a password.`,
  ].join('\n');
}

async function run(name: string, options: Options): Promise<void> {
  try {
    const report = await createSchool(name, options, (message) => console.error(message));
    console.log(options.json ? JSON.stringify(report, null, 2) : formatReport(report));
  } catch (error) {
    tellFailure(error);
  }
}

/** `kindling school create NAME`: a new school and the link that makes somebody its first admin. */
export function schoolCommand(): Command {
  return new Command('school')
    .description('looks after the schools of this install')
    .addCommand(
      new Command('create')
        .description('opens a school and prints the link for its first admin')
        .argument('<name>', 'as people write it: "Elm School"')
        .option(
          '--slug <slug>',
          'short name, behind the @ of sign-in names; made from the name when left out',
        )
        .option('--no-courses', 'begins without the courses that come with Kindling')
        .option('--json', 'the same as data')
        .action(run),
    );
}
