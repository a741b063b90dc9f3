import { readArchive } from '@kindling/adapters/content-exchange';
import { parseYaml } from '@kindling/adapters/content-files';
import { VocabularyFile } from '@kindling/core/curriculum';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, checkContent } from '../content.ts';
import { draftFrom, exportCourse } from './index.ts';
import { xhtml } from './xhtml.ts';

const at = new Date('2026-01-02T03:04:05Z');
const english = 'english-for-spanish-speakers';
const options = { lesson: 'imported', language: 'es' };
const exported = (slug: string, format: Parameters<typeof exportCourse>[2]) =>
  exportCourse(CONTENT_FOLDER, slug, format, at);

it('shows Markdown in other systems as it is shown here', () => {
  expect(xhtml.blocks('Say *it **now***:\n\n> a < b\n\n```python\nif x:\n  1\n```\n\n- one\n- `two`')).toBe(
    '<p>Say <em>it <strong>now</strong></em>:</p><blockquote><p>a &lt; b</p></blockquote><pre><code class="language-python">if x:\n  1</code></pre><ul><li>one</li><li><code>two</code></li></ul>',
  );
  expect(xhtml.blocks('| a | b |\n|---|---|\n| 1 | 2 |')).toBe(
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  );
});

describe('a course that comes with Kindling', () => {
  it('is a zip of its folder', async () => {
    const { bytes, fileName, losses } = await exported('writing-starter', 'pack');
    expect([...(await readArchive(bytes)).keys()]).toEqual([
      'writing-starter/course.yaml',
      'writing-starter/lessons/claim-and-reason.md',
      'writing-starter/lessons/claim-and-reason.yaml',
    ]);
    expect({ fileName, losses }).toEqual({ fileName: 'writing-starter.zip', losses: [] });
  });

  it.each(['gift', 'qti2', 'qti3'] as const)(
    'comes back from %s with its questions, ready but for what was lost',
    async (format) => {
      const { bytes, losses } = await exported('writing-well', format);
      const lost = new Set(losses.filter(({ what }) => what.startsWith('left out')).map(({ item }) => item));
      const draft = await draftFrom(bytes, format === 'gift' ? 'gift' : 'qti', options);
      expect(draft.losses).toEqual([]);
      expect(draft.problems).toEqual([]);
      const { packs } = await checkContent();
      const all =
        packs
          .find(({ course }) => course.slug === 'writing-well')
          ?.lessons.flatMap((lesson) => lesson.activities) ?? [];
      const known = all.filter(({ type }) =>
        ['choice', 'multiple-choice', 'cloze', 'short-answer'].includes(type),
      );
      expect(lost.size).toBe(all.length - known.length);
      // Several gaps become several questions in GIFT.
      if (format !== 'gift') expect(draft.taken).toBe(known.length);
      else expect(draft.taken).toBeGreaterThan(known.length);
    },
  );

  it.each(['csv', 'anki'] as const)('comes back from %s with every word as it was', async (format) => {
    const { bytes } = await exported(english, format);
    const draft = await draftFrom(bytes, format, options);
    expect(draft).toMatchObject({ losses: [], problems: [] });
    const { packs } = await checkContent();
    const lessons = packs.find(({ course }) => course.slug === english)?.lessons ?? [];
    for (const { key, vocabulary } of lessons) {
      const parsed = parseYaml(draft.files.get(`vocabulary/${key}.yaml`) ?? '');
      expect(parsed.ok && VocabularyFile.parse(parsed.value).entries).toEqual(vocabulary);
    }
  });

  it('says what is not there', async () => {
    await expect(exported('latin', 'gift')).rejects.toThrow('There is no sound course latin');
    await expect(exported('writing-well', 'apkg')).rejects.toThrow('teaches no vocabulary');
  });
});

describe('a file of another system', () => {
  it('becomes a lesson, with what an author has to mend', async () => {
    const gift = '::Sums::What is 1 + 1?{=2 ~3}\n\nWrite.{}\n\n::Same::Which?{=a ~ a}';
    const { files, taken, losses, problems } = await draftFrom(Buffer.from(gift), 'gift', options);
    expect(parseYaml(files.get('lessons/imported.yaml') ?? '')).toMatchObject({
      ok: true,
      value: { activities: [{ key: 'sums', type: 'choice' }, { key: 'same' }] },
    });
    expect(taken).toBe(2);
    expect(losses.map(({ what }) => what)).toEqual([
      expect.stringContaining('essay'),
      expect.stringContaining('has no explanation'),
      expect.stringContaining('has no explanation'),
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['activities.1.options']);
  });

  it('writes no file when there is nothing in it, and names words that lack something', async () => {
    expect((await draftFrom(Buffer.from('// nothing'), 'gift', options)).files.size).toBe(0);
    const { problems } = await draftFrom(Buffer.from('word,level\nhouse,A9'), 'csv', options);
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'vocabulary/imported.yaml entries.0.part',
      'vocabulary/imported.yaml entries.0.level',
      'vocabulary/imported.yaml entries.0.gloss',
      'vocabulary/imported.yaml entries.0.example',
    ]);
  });
});
