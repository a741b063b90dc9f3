import { randomUUID } from 'node:crypto';
import { withConnection } from '@kindling/adapters/postgres';
import type { Principal, Role, Subject } from '@kindling/shared';

export interface ActivitySpec {
  purpose?: 'exercise' | 'quiz';
  /** Names of the course's skills that it gives evidence for; by default one that the whole course shares. */
  skills?: readonly string[];
  hints?: readonly string[];
}

export interface CourseSpec {
  title?: string;
  subject?: Subject;
  /** English unless given. */
  language?: string;
  /** One lesson for each entry, with these activities. */
  lessons: readonly (readonly ActivitySpec[])[];
}

export interface CourseOfTest {
  id: string;
  /** Id of each skill by its name. */
  skills: Record<string, string>;
  /** The skill of every activity that names none. */
  skillId: string;
  lessons: { id: string; activityIds: string[] }[];
}

/** A school of a test's own, filled directly: people, classes and a curriculum of choice activities. */
export interface LearningSchool {
  schoolId: string;
  addPerson(person: { role: Role; displayName?: string; timeZone?: string }): Promise<Principal>;
  addClass(teacherIds: readonly string[], studentIds: readonly string[]): Promise<string>;
  linkGuardian(guardianId: string, studentId: string): Promise<void>;
  /** Lets models of the school's own answer, for which nobody's consent is needed. */
  allowLocalModels(): Promise<void>;
  addCourse(course: CourseSpec): Promise<CourseOfTest>;
  /** Takes an activity out of the curriculum, as a later import does. */
  retireActivity(activityId: string, at?: Date): Promise<void>;
  /** Any statement in the school, for what the builders above cannot say; answers the rows. */
  query(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

/** The content of every activity the builder makes. */
export const CHOICE_CONTENT = {
  prompt: 'What does `print(2 + 3)` show?',
  options: [{ text: '`5`', correct: true }, { text: '`2 + 3`' }],
  explanation: 'Python works out `2 + 3` first and then shows the result.',
};
/** Answers to it; an option's id is made from its text. */
export const RIGHT = { optionId: '1cnfq4a' };
export const WRONG = { optionId: '0arqs05' };

type Query = LearningSchool['query'];

/** Runs one statement in a transaction under the school's row-level security, as use cases do. */
function queryAs(appUrl: string, schoolId: string): Query {
  return (text, values = []) =>
    withConnection({ connectionString: appUrl }, async (client) => {
      await client.query(`begin; set local app.school_id='${schoolId}'`);
      const result = await client.query(text, [...values]);
      await client.query('commit');
      return result.rows;
    });
}

/** Opens a new school. `appUrl` connects as kindling_app. */
export async function openLearningSchool(appUrl: string): Promise<LearningSchool> {
  const schoolId = randomUUID();
  const query = queryAs(appUrl, schoolId);
  await query('insert into app.school (school_id, name, slug) values ($1, $2, $3)', [
    schoolId,
    'Maple School',
    `maple-${schoolId.slice(0, 8)}`,
  ]);
  return {
    schoolId,
    query,
    addPerson: (person) => insertPerson(query, schoolId, person),
    addClass: (teacherIds, studentIds) => insertClass(query, schoolId, teacherIds, studentIds),
    addCourse: (course) => insertCourse(query, schoolId, course),
    async allowLocalModels() {
      await query(`insert into app.ai_school (school_id, level) values ($1, 'local')`, [schoolId]);
    },
    async linkGuardian(guardianId, studentId) {
      await query('insert into app.guardian_link (school_id, guardian_id, student_id) values ($1, $2, $3)', [
        schoolId,
        guardianId,
        studentId,
      ]);
    },
    async retireActivity(activityId, at = new Date()) {
      await query('update app.activity set retired_at = $2 where id = $1', [activityId, at]);
    },
  };
}

async function insertPerson(
  query: Query,
  schoolId: string,
  person: Parameters<LearningSchool['addPerson']>[0],
): Promise<Principal> {
  const personId = randomUUID();
  const { role, displayName = `Person ${personId.slice(0, 4)}`, timeZone = 'UTC' } = person;
  await query(
    `insert into app.membership (school_id, person_id, role, display_name, sign_in_name, time_zone)
     values ($1, $2, $3, $4, $5, $6)`,
    [schoolId, personId, role, displayName, `${personId}@maple`, timeZone],
  );
  return { schoolId, personId, role, correlationId: `test-${personId}` };
}

/** Letters of a join code: no I, O, 0 and 1. */
const JOIN_CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function randomJoinCode(): string {
  return Array.from(
    { length: 6 },
    () => JOIN_CODE_LETTERS[Math.floor(Math.random() * JOIN_CODE_LETTERS.length)],
  ).join('');
}

async function insertClass(
  query: Query,
  schoolId: string,
  teacherIds: readonly string[],
  studentIds: readonly string[],
): Promise<string> {
  const classId = randomUUID();
  await query('insert into app.class (id, school_id, name, join_code) values ($1, $2, $3, $4)', [
    classId,
    schoolId,
    'Year 9 Python',
    randomJoinCode(),
  ]);
  await query(
    `insert into app.enrolment (school_id, class_id, person_id, part)
     select $1, $2, person_id, part
       from (select unnest($3::uuid[]), 'teacher' union all select unnest($4::uuid[]), 'student') as row (person_id, part)`,
    [schoolId, classId, teacherIds, studentIds],
  );
  return classId;
}

const SHARED_SKILL = 'Values';

async function insertSkills(
  query: Query,
  place: { schoolId: string; courseId: string; subject: Subject },
  names: readonly string[],
): Promise<Record<string, string>> {
  const skills: Record<string, string> = {};
  for (const [position, name] of names.entries()) {
    const id = randomUUID();
    skills[name] = id;
    await query(
      `insert into app.skill (school_id, id, course_id, key, subject, name, position)
       values ($1, $2, $3, $4, $5, $4, $6)`,
      [place.schoolId, id, place.courseId, name, place.subject, position],
    );
  }
  return skills;
}

async function insertCourse(query: Query, schoolId: string, course: CourseSpec): Promise<CourseOfTest> {
  const { subject = 'python', title = 'First steps', language = 'en' } = course;
  const id = randomUUID();
  const unitId = randomUUID();
  await query(
    `insert into app.course (school_id, id, slug, subject, title, summary, description, language, position)
     values ($1, $2, $3, $4, $5, 'A start', 'A longer text', $6, (select count(*) from app.course))`,
    [schoolId, id, `course-${id}`, subject, title, language],
  );
  await query(
    `insert into app.unit (school_id, id, course_id, title, summary, position) values ($1, $2, $3, 'Unit', '', 0)`,
    [schoolId, unitId, id],
  );
  const names = new Set([
    SHARED_SKILL,
    ...course.lessons.flat().flatMap((activity) => activity.skills ?? []),
  ]);
  const skills = await insertSkills(query, { schoolId, courseId: id, subject }, [...names]);
  const lessons: CourseOfTest['lessons'] = [];
  for (const activities of course.lessons) {
    lessons.push(
      await insertLesson(query, { schoolId, unitId, skills, position: lessons.length }, activities),
    );
  }
  return { id, skills, skillId: skills[SHARED_SKILL] as string, lessons };
}

interface LessonPlace {
  schoolId: string;
  unitId: string;
  skills: Record<string, string>;
  position: number;
}

async function insertLesson(
  query: Query,
  place: LessonPlace,
  activities: readonly ActivitySpec[],
): Promise<CourseOfTest['lessons'][number]> {
  const id = randomUUID();
  await query(
    `insert into app.lesson (school_id, id, unit_id, title, goal, introduction, minutes, position)
     values ($1, $2, $3, $4, 'Name a value', 'Read this first.', 8, $5)`,
    [place.schoolId, id, place.unitId, `Lesson ${place.position + 1}`, place.position],
  );
  const activityIds: string[] = [];
  for (const activity of activities) {
    activityIds.push(
      await insertActivity(query, { ...place, lessonId: id, position: activityIds.length }, activity),
    );
  }
  return { id, activityIds };
}

async function insertActivity(
  query: Query,
  place: LessonPlace & { lessonId: string },
  activity: ActivitySpec,
): Promise<string> {
  const id = randomUUID();
  await query(
    `insert into app.activity
       (school_id, id, lesson_id, type, schema_version, title, purpose, difficulty, content, hints, position, content_hash)
     values ($1, $2, $3, 'choice', 1, $4, $5, 0.5, $6, $7, $8, 'hash')`,
    [
      place.schoolId,
      id,
      place.lessonId,
      `Activity ${place.position + 1}`,
      activity.purpose ?? 'exercise',
      JSON.stringify(CHOICE_CONTENT),
      JSON.stringify(activity.hints ?? []),
      place.position,
    ],
  );
  await query(
    'insert into app.activity_skill (school_id, activity_id, skill_id) select $1, $2, unnest($3::uuid[])',
    [place.schoolId, id, (activity.skills ?? [SHARED_SKILL]).map((name) => place.skills[name])],
  );
  return id;
}
