import type { Id } from '@kindling/shared';
import type { MaterialRows } from './material-rows.ts';
import type { Pack } from './pack.ts';

/**
 * Rows for what a pack brings besides its activities. A word's id is made from its lesson, part of speech and the
 * word itself: whoever corrects a gloss or an example keeps learners' cards, whoever changes the word makes another.
 */
export function buildMaterials(pack: Pack, name: (...path: string[]) => Id): MaterialRows {
  const words = pack.lessons.flatMap((lesson) => lesson.vocabulary.map((entry) => ({ lesson, entry })));
  return {
    vocabulary: words.map(({ lesson, entry }, position) => ({
      id: name('lesson', lesson.key, 'word', entry.part, entry.word.toLowerCase()),
      lessonId: name('lesson', lesson.key),
      word: entry.word,
      part: entry.part,
      level: entry.level,
      gloss: entry.gloss,
      example: entry.example,
      note: entry.note ?? null,
      position,
      retired: false,
    })),
    rolePlays: inUnitOrder(pack, pack.scenarios).map(({ key, unit, title, level, ...content }, position) => ({
      id: name('role-play', key),
      unitId: name('unit', unit),
      title,
      level,
      content,
      position,
      retired: false,
    })),
    rubrics: pack.rubrics.map(({ key, title, ...content }, position) => ({
      id: name('rubric', key),
      courseId: name(),
      title,
      content,
      position,
      retired: false,
    })),
    prompts: inUnitOrder(pack, pack.prompts).map(
      ({ key, unit, rubric, title, genre, ...content }, position) => ({
        id: name('prompt', key),
        unitId: name('unit', unit),
        rubricId: name('rubric', rubric),
        title,
        genre,
        content,
        position,
        retired: false,
      }),
    ),
  };
}

/** Files come by name; learners meet them by unit. */
function inUnitOrder<Part extends { unit: string }>({ course }: Pack, parts: readonly Part[]): Part[] {
  const place = new Map(course.units.map(({ key }, index) => [key, index]));
  return parts.toSorted((one, other) => (place.get(one.unit) ?? 0) - (place.get(other.unit) ?? 0));
}
