import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CoursePlanView } from './course-plan.tsx';
import type { ContentProblem, PackReport } from './queries.ts';

/** What the checks found in a file, and what importing it would change. */
export function PackReportView({ report }: { report: PackReport }): ReactNode {
  const t = useTranslations('packs.report');
  const { problems, problemCount, remarks, remarkCount, courses } = report;
  return (
    <div className="grid gap-6">
      {problemCount > 0 && (
        <section className="grid gap-2">
          <h3 className="text-plum text-xl">{t('problems', { count: problemCount })}</h3>
          <p className="text-muted">{t('problemsText')}</p>
          <ProblemList problems={problems} count={problemCount} />
        </section>
      )}
      {courses.map((course) => (
        <CoursePlanView key={course.slug} course={course} />
      ))}
      <Programs report={report} />
      {remarkCount > 0 && (
        <details>
          <summary className="min-h-11 content-center font-semibold">
            {t('remarks', { count: remarkCount })}
          </summary>
          <p className="mb-2 text-muted">{t('remarksText')}</p>
          <ProblemList problems={remarks} count={remarkCount} />
        </details>
      )}
    </div>
  );
}

/** Code exercises: how many programs were tried on their tests, and how many were not. */
function Programs({ report: { programsRun, programsNotRun } }: { report: PackReport }): ReactNode {
  const t = useTranslations('packs.report');
  if (programsRun + programsNotRun === 0) return null;
  return (
    <p className="measure text-muted">
      {programsRun > 0 && t('programsRun', { count: programsRun })}{' '}
      {programsNotRun > 0 && t('programsNotRun', { count: programsNotRun })}
    </p>
  );
}

/** Faults under their files, in the order they were found. */
function ProblemList({ problems, count }: { problems: readonly ContentProblem[]; count: number }): ReactNode {
  const t = useTranslations('packs.report');
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        {[...byFile].map(([file, own]) => (
          <li key={file} className="wrap-anywhere grid gap-1">
            <p className="font-mono font-semibold text-sm">{file}</p>
            <ul className="grid gap-1 ps-4">
              {own.map(({ path, message }) => (
                <li key={`${path} ${message}`} className="list-disc">
                  {path !== '' && <code className="font-mono text-sm">{path}: </code>}
                  <span lang="en">{message}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {problems.length < count && (
        <p className="text-muted text-sm">{t('shown', { shown: problems.length, count })}</p>
      )}
    </div>
  );
}
