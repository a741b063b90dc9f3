import type { AccountBench, BenchPerson } from '@kindling/testkit';

/** How a caller says who they are; the odd ones say it wrongly. */
export const PROOFS = [
  'nothing',
  'bearer',
  'session',
  'session-without-origin',
  'session-of-another-site',
  'bearer-and-session',
  'broken-bearer',
  'broken-cookie',
] as const;
export type Proof = (typeof PROOFS)[number];

export const ORIGIN = 'http://localhost:3000';
/** Proofs that the app must accept for somebody it knows. */
const HONEST: ReadonlySet<Proof> = new Set(['bearer', 'session', 'bearer-and-session']);

interface Credentials {
  bearer: string;
  cookie: string;
}

/** Makes the headers that prove who somebody is, and makes them anew after they were revoked. */
export class Callers {
  readonly #ports: AccountBench['ports'];
  readonly #byPerson = new Map<string, Promise<Credentials>>();

  constructor(ports: AccountBench['ports']) {
    this.#ports = ports;
  }

  async headersOf(person: BenchPerson, proof: Proof): Promise<Record<string, string>> {
    if (proof === 'nothing') return {};
    if (proof === 'broken-bearer') return { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' };
    if (proof === 'broken-cookie') return { cookie: 'a=b; kindling-session=x.y%ff; =; ;', origin: ORIGIN };
    const { bearer, cookie } = await this.#credentialsOf(person);
    const headers = {
      ...(proof.startsWith('bearer') ? { authorization: bearer } : {}),
      ...(proof === 'bearer' ? {} : { cookie }),
    };
    if (proof === 'session-of-another-site') return { ...headers, origin: 'https://evil.example' };
    return proof === 'session' ? { ...headers, origin: ORIGIN } : headers;
  }

  /** Called with each answer: whoever was signed out by what they did signs in again. */
  notice(person: BenchPerson, proof: Proof, status: number): void {
    if (status === 401 && HONEST.has(proof)) this.#byPerson.delete(person.personId);
  }

  #credentialsOf(person: BenchPerson): Promise<Credentials> {
    const known = this.#byPerson.get(person.personId);
    if (known !== undefined) return known;
    const made = this.#signIn(person);
    this.#byPerson.set(person.personId, made);
    return made;
  }

  async #signIn({ personId, schoolId, role }: BenchPerson): Promise<Credentials> {
    const grant = await this.#ports.refreshTokens.start(personId, schoolId);
    const { accessToken } = await this.#ports.accessTokens.sign(grant, role);
    const device = { address: '127.0.0.1', userAgent: 'fuzz' };
    const session = await this.#ports.sessions.open(personId, schoolId, device);
    const cookie = session.setCookies.map((header) => header.split(';')[0]).join('; ');
    return { bearer: `Bearer ${accessToken}`, cookie };
  }
}
