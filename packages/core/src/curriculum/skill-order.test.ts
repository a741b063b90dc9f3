import { expect, it } from 'vitest';
import { findEarlySkills } from './skill-order.ts';

const skills = [
  { key: 'be', after: [] },
  { key: 'questions', after: ['be'] },
  { key: 'idle', after: ['questions'] },
];

it('names a skill that comes before what it builds on', () => {
  const lessons = [
    { key: 'one', skills: ['questions'] },
    { key: 'two', skills: ['be', 'questions'] },
  ];
  expect(findEarlySkills(skills, lessons)).toEqual([
    { skill: 'questions', prerequisite: 'be', lesson: 'one', laterLesson: 'two' },
  ]);
});

it('lets a skill start in the lesson of its prerequisite, or without it', () => {
  expect(findEarlySkills(skills, [{ key: 'one', skills: ['questions', 'be'] }])).toEqual([]);
  expect(findEarlySkills(skills, [{ key: 'one', skills: ['questions'] }])).toEqual([]);
});
