import { ENDPOINTS, type Endpoint } from '@kindling/shared';
import type { LightMyRequestResponse } from 'fastify';
import type { Wire } from './distortions.fixture.ts';

interface EndpointCount {
  succeeded: number;
  /** Refusals by status. */
  refused: Record<string, number>;
}

interface Defect {
  /** Endpoint and complaint; the same one is told once. */
  what: string;
  times: number;
  /** The first request that showed it. */
  example: { distortion: string; request: string; answer: string };
}

export interface FuzzReport {
  requests: number;
  seconds: number;
  byStatus: Record<string, number>;
  endpoints: Record<string, EndpointCount>;
  /** Endpoints that no request succeeded with. */
  neverSucceeded: string[];
  defects: Defect[];
}

const SHOWN = 600;

function show({ method, path, query, headers, payload }: Wire): string {
  const { authorization: _secret, cookie: _too, ...shown } = headers;
  return `${method} ${path}${query && `?${query}`} ${JSON.stringify(shown)} ${payload ?? ''}`.slice(0, SHOWN);
}

/** Counts answers and collects what was wrong with them. */
export class FuzzTally {
  readonly #startedAt = performance.now();
  readonly #byStatus: Record<string, number> = {};
  readonly #defects = new Map<string, Defect>();
  readonly #endpoints: Record<string, EndpointCount> = Object.fromEntries(
    ENDPOINTS.map(({ id }) => [id, { succeeded: 0, refused: {} }]),
  );
  #requests = 0;

  count(endpoint: Endpoint | undefined, status: number): void {
    this.#requests += 1;
    this.#byStatus[status] = (this.#byStatus[status] ?? 0) + 1;
    const counts = this.#endpoints[endpoint?.id ?? ''];
    if (counts === undefined) return;
    if (status < 300) counts.succeeded += 1;
    else counts.refused[status] = (counts.refused[status] ?? 0) + 1;
  }

  complain(about: string, complaint: string, sent: { wire: Wire; distortion: string }, answer: string): void {
    const what = `${about}: ${complaint}`;
    const known = this.#defects.get(what);
    if (known !== undefined) known.times += 1;
    else {
      const example = {
        distortion: sent.distortion,
        request: show(sent.wire),
        answer: answer.slice(0, SHOWN),
      };
      this.#defects.set(what, { what, times: 1, example });
    }
  }

  report(): FuzzReport {
    const neverSucceeded = Object.entries(this.#endpoints).filter(([, { succeeded }]) => succeeded === 0);
    return {
      requests: this.#requests,
      seconds: Math.round((performance.now() - this.#startedAt) / 100) / 10,
      byStatus: this.#byStatus,
      endpoints: this.#endpoints,
      neverSucceeded: neverSucceeded.map(([id]) => id),
      defects: [...this.#defects.values()].sort((a, b) => b.times - a.times),
    };
  }
}

export function textOf(response: LightMyRequestResponse): string {
  return `${response.statusCode} ${response.headers['content-type']} ${response.body}`;
}
