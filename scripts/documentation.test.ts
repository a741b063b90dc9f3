import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DECISIONS = join(ROOT, 'docs', 'decisions');
const pages = globSync(['*.md', 'docs/**/*.md', 'content/*.md', '{packages,apps}/*/*.md'], { cwd: ROOT });
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test.each(pages)('%s leads only to what is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
    ([, target = '']) => target,
  );
  expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  const named = [
    ...read(page).matchAll(/`((?:packages|apps|scripts|content|docs|bench|infrastructure)\/[^`\s]*)`/g),
  ];
  const isMade = (path: string) => /[<*{]|\.\.\./.test(path) || existsSync(join(ROOT, path));
  expect(named.map(([, path = '']) => path).filter((path) => !isMade(path))).toEqual([]);
});

test('the index of decisions lists every record by its number and title, and no number stands for two', () => {
  const files = readdirSync(DECISIONS)
    .filter((name) => /^\d{4}-/.test(name))
    .sort();
  expect(new Set(files.map((name) => name.slice(0, 4))).size).toBe(files.length);
  const rows = files.map((name) => {
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(readFileSync(join(DECISIONS, name), 'utf8')) ?? [];
    expect(Number(number), name).toBe(Number(name.slice(0, 4)));
    return `| ${number} | [${title}](${name}) |`;
  });
  const index = readFileSync(join(DECISIONS, 'README.md'), 'utf8');
  expect(index.match(/^\| \d+ \|.*$/gm)).toEqual(rows);
});
