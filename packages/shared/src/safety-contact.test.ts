import { expect, it } from 'vitest';
import { contactLines } from './contact-lines.ts';
import { SafetyContact } from './safety-contact.ts';

const contact = (en: string, es: string, emergencyNumber: string | null = null): SafetyContact => ({
  text: { en, es },
  emergencyNumber,
});

it('is each line of the school as a paragraph, and the number last', () => {
  const written = contact('Ms. Lee, room 12\n\nTel. 555 0199', '', '112');
  expect(contactLines(written, 'en', 'usual')).toBe(
    'Ms. Lee, room 12\n\nTel. 555 0199\n\nEmergency number: 112',
  );
});

it('falls back on the other language, then on what is usual', () => {
  expect(contactLines(contact('Ms. Lee', ''), 'es', 'lo usual')).toBe('Ms. Lee');
  expect(contactLines(contact('', 'Sra. Lee'), 'es', 'lo usual')).toBe('Sra. Lee');
  expect(contactLines(contact('', '', '911'), 'es', 'lo usual')).toBe(
    'lo usual\n\nNúmero de emergencias: 911',
  );
});

it.each([
  ['a link', '[me](https://example.org)'],
  ['a tag', '<b>me</b>'],
  ['a heading', '# Me'],
  ['emphasis', 'call *now*'],
  ['too many lines', 'a\nb\nc\nd\ne\nf\ng'],
  ['too much', 'a'.repeat(401)],
])('is plain text within its bounds, so not %s', (_what, en) => {
  expect(SafetyContact.safeParse(contact(en, '')).success).toBe(false);
});

it('takes names, rooms, numbers and addresses as schools write them', () => {
  const written = contact(
    'Ms. O’Neil (counsellor), room B-12, +34 612 345 678; help@school.example',
    '',
    '112',
  );
  expect(SafetyContact.parse(written)).toEqual(written);
  expect(SafetyContact.safeParse(contact('', '', 'ring us')).success).toBe(false);
});
