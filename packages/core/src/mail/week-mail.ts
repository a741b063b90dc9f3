import type { accounts, Id, learning } from '@kindling/shared';
import { buttonHtml, escapeHtml, onOneLine, pageHtml, smallHtml } from './mail-layout.ts';
import type { MailMessage } from './mailer.ts';
import { WEEK_WORDS, type WeekWords } from './week-mail-words.ts';

export interface WeekMailReader {
  personId: Id;
  name: string;
  address: string;
  locale: accounts.Locale;
  /** Of the install, without a slash at its end. */
  publicUrl: string;
}

interface Letter {
  id: string;
  subject: string;
  intro: string;
  lines: string[];
  moves: string[];
  paragraphs: string[];
  button: string;
  link: string;
}

function toMessage(reader: WeekMailReader, words: WeekWords, letter: Letter): MailMessage {
  const { intro, lines, moves, paragraphs, button, link } = letter;
  const greeting = words.greeting(onOneLine(reader.name));
  const listText = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const listHtml = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  const moved = moves.length > 0;
  const text = [
    greeting,
    intro,
    listText(lines),
    ...(moved ? [`${words.moved}\n${listText(moves)}`] : []),
    ...paragraphs,
    `${button}:\n${link}`,
    words.end,
    'Kindling',
  ];
  const html = [
    `<p>${escapeHtml(greeting)}</p>`,
    `<p>${escapeHtml(intro)}</p>`,
    listHtml(lines),
    ...(moved ? [`<p>${escapeHtml(words.moved)}</p>`, listHtml(moves)] : []),
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    buttonHtml(button, link),
    smallHtml(words.end),
  ];
  const subject = onOneLine(letter.subject);
  return {
    id: letter.id,
    to: reader.address,
    subject,
    text: `${text.join('\n\n')}\n`,
    html: pageHtml({ language: reader.locale, title: subject, parts: html }),
    language: reader.locale,
  };
}

/** The Monday as the reader writes dates. */
function dateOf(weekStart: string, locale: accounts.Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${weekStart}T00:00:00Z`));
}

function movesOf(words: WeekWords, skills: learning.WeekSummary['skills']): string[] {
  return skills.map(({ skillName, beforePercent, afterPercent }) =>
    words.move(onOneLine(skillName), beforePercent, afterPercent),
  );
}

/** A learner's week as a mail in their language. */
export function composeWeekMail(reader: WeekMailReader, week: learning.WeekSummary): MailMessage {
  const words = WEEK_WORDS[reader.locale];
  const { weekStart, activeDays, badges, next } = week;
  const names = badges.map(({ badge }) => words.badgeNames[badge]);
  return toMessage(reader, words, {
    id: `week-${weekStart}-${reader.personId}`,
    subject: words.subject(dateOf(weekStart, reader.locale)),
    intro: words.intro(activeDays),
    lines: words.counts(week),
    moves: movesOf(words, week.skills),
    paragraphs: [
      ...(names.length > 0 ? [words.badges([...new Set(names)])] : []),
      ...(next === null ? [] : [words.next(onOneLine(next.title), onOneLine(next.courseTitle))]),
    ],
    button: words.button,
    link: `${reader.publicUrl}/progress`,
  });
}

/** A class's week as a mail to one of its teachers, in the teacher's language. It names no student. */
export function composeClassWeekMail(
  reader: WeekMailReader,
  { classId, className, week }: { classId: Id; className: string; week: learning.ClassWeekSummary },
): MailMessage {
  const words = WEEK_WORDS[reader.locale];
  const { weekStart, activeStudents, students, next } = week;
  return toMessage(reader, words, {
    id: `week-${weekStart}-${classId}-${reader.personId}`,
    subject: words.classSubject(className, dateOf(weekStart, reader.locale)),
    intro: words.classIntro(activeStudents, students),
    lines: words.counts(week),
    moves: movesOf(words, week.skills),
    paragraphs: next === null ? [] : [words.classNext(onOneLine(next.skillName), next.below, next.students)],
    button: words.classButton,
    link: `${reader.publicUrl}/classes/${classId}?tab=charts`,
  });
}
