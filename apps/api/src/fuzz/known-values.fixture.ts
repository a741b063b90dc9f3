/** How many values of a kind are kept; the oldest give way. */
const MOST = 250;

/** Fields whose values name something that exists. */
const NAMES = new Set([
  'classId',
  'personId',
  'studentId',
  'courseId',
  'lessonId',
  'activityId',
  'skillId',
  'inviteId',
  'jobId',
  'schoolId',
  'attemptId',
  'joinCode',
  'token',
  'invitation',
  'refreshToken',
  'signInName',
  'email',
  'cursor',
  'answer',
  'currentPassword',
  'password',
]);

/** What an `id` means in the answers of these endpoints. */
const ID_OF: Record<string, string> = {
  createClass: 'classId',
  listClasses: 'classId',
  listCourses: 'courseId',
  getLesson: 'activityId',
  createInvite: 'inviteId',
  listInvites: 'inviteId',
  listExhaustedJobs: 'jobId',
};

/** What answers have named so far, by the field that can ask for it: later requests then find something. */
export class KnownValues {
  readonly #byName = new Map<string, unknown[]>();

  add(name: string, value: unknown): void {
    const values = this.#byName.get(name) ?? [];
    if (values.includes(value)) return;
    values.push(value);
    if (values.length > MOST) values.shift();
    this.#byName.set(name, values);
  }

  /** Remembers everything in an answer of the endpoint that a request could name. */
  learn(endpointId: string, body: unknown): void {
    if (typeof body !== 'object' || body === null) return;
    for (const [key, value] of Object.entries(body)) {
      if (typeof value === 'object') this.learn(endpointId, value);
      else if (typeof value === 'string') this.#learnText(endpointId, key, value);
    }
  }

  #learnText(endpointId: string, key: string, value: string): void {
    const idName = ID_OF[endpointId];
    if (NAMES.has(key)) this.add(key, value);
    if (key === 'id' && idName !== undefined) this.add(idName, value);
    if (key === 'nextCursor') this.add('cursor', value);
    if (key === 'link') {
      this.add('token', value.replace('/invitation/', ''));
      this.add('invitation', value.replace('/invitation/', ''));
    }
  }

  values(name: string): readonly unknown[] {
    return this.#byName.get(name) ?? [];
  }
}
