import { BadgeId, type learning } from '@kindling/shared';
import { describe, expect, it, test } from 'vitest';
import { composeClassWeekMail, composeWeekMail } from './week-mail.ts';
import { WEEK_WORDS } from './week-mail-words.ts';

const reader = {
  personId: '0192f1a0-0000-7000-8000-000000000002',
  name: 'Ana',
  address: 'ana@example.org',
  publicUrl: 'https://school.example',
};
const week: learning.WeekSummary = {
  weekStart: '2026-11-16',
  answers: 42,
  right: 30,
  aided: 4,
  reviews: 9,
  lessonsDone: 2,
  seconds: 3100,
  activeDays: 5,
  skills: [
    { skillId: 's', skillName: 'Loops', beforePercent: 61, afterPercent: 74 },
    { skillId: 't', skillName: 'Names', beforePercent: null, afterPercent: 40 },
  ],
  badges: [{ badge: 'own-fire', grade: 2 }],
  next: { lessonId: 'l', title: 'Lists', courseTitle: 'Python', language: 'en', subject: 'python' },
};
const classWeek: learning.ClassWeekSummary = {
  ...week,
  students: 24,
  activeStudents: 19,
  skills: [{ skillId: 's', skillName: 'Loops', beforePercent: 50, afterPercent: 60, students: 12 }],
  next: { skillId: 's', skillName: 'Loops', below: 9, students: 12 },
};
const ofClass = { classId: 'c1', className: 'Year 9', week: classWeek };

describe('a learner’s week by mail', () => {
  it('says in both parts what was done, what moved and what comes next', () => {
    const mail = composeWeekMail({ ...reader, locale: 'en' }, week);
    expect(mail).toMatchObject({
      to: reader.address,
      subject: 'Your week on Kindling: 16 November',
      language: 'en',
    });
    for (const part of [mail.text, mail.html]) {
      for (const words of [
        '5 days of last week',
        'Answers: 42, right without help: 30',
        'Time at them: 52 min',
        'Reviews: 9',
        'Lessons finished: 2',
        'Loops: 61% to 74%',
        'Names: new, 40%',
        'Own fire',
        'What comes next: Lists (Python).',
        'https://school.example/progress',
      ])
        expect(part).toContain(words);
    }
  });

  it('in Spanish says it in Spanish', () => {
    const mail = composeWeekMail({ ...reader, locale: 'es' }, week);
    expect(mail.subject).toBe('Tu semana en Kindling: 16 de noviembre');
    expect(mail.text).toContain('Loops: de 61 % a 74 %');
    expect(mail.html).toContain('<html lang="es">');
    const english = composeWeekMail({ ...reader, locale: 'en' }, week).text.split('\n');
    expect(mail.text.split('\n').filter((line) => line !== '' && english.includes(line))).toEqual([
      'https://school.example/progress',
      'Kindling',
    ]);
  });

  it('leaves out what there is nothing to say of', () => {
    const mail = composeWeekMail(
      { ...reader, locale: 'en' },
      { ...week, skills: [], badges: [], next: null },
    );
    expect(mail.text).not.toMatch(/What moved|New:|What comes next/);
  });

  it('takes names for text and nothing else', () => {
    const mail = composeWeekMail(
      { ...reader, locale: 'en', name: 'Ana\r\nBcc: all@example.org' },
      { ...week, skills: [{ skillId: 's', skillName: '<img src=x>', beforePercent: 1, afterPercent: 2 }] },
    );
    expect(mail.html).not.toContain('<img');
    expect(mail.text).toContain('Hello Ana Bcc: all@example.org,');
  });

  it('has one id for one reader and week, so that a second sending is the same mail', () => {
    const [first, second] = ['en', 'es'].map((locale) =>
      composeWeekMail({ ...reader, locale: locale as 'en' }, week),
    );
    expect(first?.id).toBe(second?.id);
    expect(first?.id).toMatch(/^[\w.-]+$/);
  });
});

describe('a class’s week by mail', () => {
  it.each([
    ['en', 'Year 9: the week of 16 November', '19 of 24 students', '9 of the 12 who practised it'],
    [
      'es',
      'Year 9: la semana del 16 de noviembre',
      '19 de 24 estudiantes',
      'De los 12 que la practicaron, 9',
    ],
  ] as const)('in %s', (locale, subject, intro, next) => {
    const mail = composeClassWeekMail({ ...reader, locale }, ofClass);
    expect(mail.subject).toBe(subject);
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(intro);
      expect(part).toContain(next);
    }
    expect(mail.text).toContain('https://school.example/classes/c1?tab=charts');
  });
});

test.each(['en', 'es'] as const)('every badge has a name of its own in %s', (locale) => {
  const names = BadgeId.options.map((badge) => WEEK_WORDS[locale].badgeNames[badge]);
  expect(new Set(names).size).toBe(BadgeId.options.length);
});
