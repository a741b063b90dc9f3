import { readFileSync } from 'node:fs';
import { z } from 'zod';

const FOLDER = new URL('../../prompts/', import.meta.url);
const Head = z.object({ id: z.string(), version: z.coerce.number().int().positive() });

/** A prompt as its file says it. Read once; the file's version goes up with every change of its words. */
export interface PromptFile {
  /** `tutor@1`. */
  version: string;
  /** @throws Error for a section that the file has not. */
  section(name: string, values?: Record<string, string>): string;
}

/** Takes a file of sections apart. @throws Error when its head is missing or wrong */
export function parsePrompt(text: string): PromptFile {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { id, version } = Head.parse(
    Object.fromEntries(head.split('\n').map((line) => line.split(':').map((part) => part.trim()))),
  );
  const sections = new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const end = section.indexOf('\n');
        return [section.slice(0, end).trim(), section.slice(end).trim()] as const;
      }),
  );
  return {
    version: `${id}@${version}`,
    section(name, values = {}) {
      const found = sections.get(name);
      if (found === undefined) throw new Error(`The prompt ${id} has no section ${name}`);
      return found.replace(/\{(\w+)\}/g, (_whole, key: string) => {
        const value = values[key];
        if (value === undefined) throw new Error(`The prompt ${id} needs ${key} in ${name}`);
        return value;
      });
    },
  };
}

const files = new Map<string, PromptFile>();

/** The prompt `name` of the folder `prompts`. */
export function readPrompt(name: 'tutor' | 'triage' | 'second-pass' | 'exercise'): PromptFile {
  const known = files.get(name) ?? parsePrompt(readFileSync(new URL(`${name}.md`, FOLDER), 'utf8'));
  files.set(name, known);
  return known;
}
