import type { ConceptCard } from '@kindling/core/curriculum';
import type { Source, TutorLanguage } from '@kindling/core/turns';

/** A piece of the curriculum that can be read out: a few sentences about one thing. */
export interface Passage {
  text: string;
  /** Language of the words around the material. */
  language: TutorLanguage;
  source: Source;
  /** What it is about, weighed more than the text: title, skills, the word it explains. */
  topics: readonly string[];
}

/** A task of the curriculum, to be proposed; with its answer, to be shown in place of another one. */
export interface WorkedTask {
  kind: 'python' | 'english-item' | 'quiz';
  language: TutorLanguage;
  /** Stands in for the same task given to a learner. */
  activityKey: string;
  statement: string;
  /** Left out for programs: a course's solution is never shown. */
  answer?: string;
  why: string;
  source: Source;
}

/** What of a course can be read out or shown: a content pack is one, and so are the rows of a school. */
export interface ReadableCourse {
  course: { slug: string; language: string; skills: readonly { key: string; name: string }[] };
  lessons: readonly ReadableLesson[];
  exercises: readonly { exercise: { key: string; title: string; statement: string } }[];
  /** Ideas to explain, where it has any. */
  concepts?: readonly ConceptCard[];
}

export interface ReadableLesson {
  key: string;
  title: string;
  /** Markdown. */
  introduction: string;
  activities: readonly {
    key: string;
    type: string;
    title: string;
    content: unknown;
    skills: readonly string[];
  }[];
  vocabulary: readonly {
    word: string;
    level: string;
    gloss: string;
    example: string;
    note?: string | undefined;
  }[];
}
