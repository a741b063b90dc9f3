import { openSchool, suggestSlug } from '@kindling/core/accounts';
import { describeProblem, type PackProblem } from '@kindling/core/curriculum';
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

type Say = (message: string) => void;
type Import = typeof importContent;

/** What kept the courses away; told behind the link, which nothing may keep back: nobody can show it again. */
interface Opened {
  report: Report;
  failure?: unknown;
}

/** Opens the school first: courses can be imported at any time, and a link nobody saw is worth nothing. */
function createSchool(name: string, options: Options, say: Say, importCourses: Import): Promise<Opened> {
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
    const onProblems = (problems: readonly PackProblem[]) => say(problems.map(describeProblem).join('\n'));
    try {
      const imported = options.courses
        ? await importCourses(ports, tenant, CONTENT_FOLDER, { onProblems })
        : [];
      return { report: { ...opened, courses: imported.map((course) => course.slug) } };
    } catch (failure) {
      return { report: { ...opened, courses: [] }, failure };
    }
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

async function run(name: string, options: Options, importCourses: Import): Promise<void> {
  try {
    const { report, failure } = await createSchool(
      name,
      options,
      (message) => console.error(message),
      importCourses,
    );
    console.log(options.json ? JSON.stringify(report, null, 2) : formatReport(report));
    if (failure === undefined) return;
    console.error('Its courses are missing. To import them:');
    console.error(`  npm run --silent kindling -- content import --school ${report.school.slug}`);
    throw failure;
  } catch (error) {
    tellFailure(error);
  }
}

/** `kindling school create NAME`: a new school and the link that makes somebody its first admin. */
export function schoolCommand(importCourses: Import = importContent): Command {
  return new Command('school').description('looks after the schools of this install').addCommand(
    new Command('create')
      .description('opens a school and prints the link for its first admin')
      .argument('<name>', 'as people write it: "Elm School"')
      .option('--slug <slug>', 'short name, behind the @ of sign-in names; made from the name when left out')
      .option('--no-courses', 'begins without the courses that come with Kindling')
      .option('--json', 'the same as data')
      .action((name: string, options: Options) => run(name, options, importCourses)),
  );
}
