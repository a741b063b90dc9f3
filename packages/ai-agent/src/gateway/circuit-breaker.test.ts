import { expect, it } from 'vitest';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { ModelFault } from './model-fault.ts';

const fault = (kind: ConstructorParameters<typeof ModelFault>[0], retryAfterMs?: number) =>
  new ModelFault(kind, { provider: 'x', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });

function breakerAt() {
  const time = { now: 1_000 };
  return { time, breaker: createCircuitBreaker(() => time.now) };
}

it('opens after four failures in a row, and one success forgets them', () => {
  const { breaker } = breakerAt();
  for (const failures of [3, 3, 4]) {
    breaker.succeeded();
    for (let n = 0; n < failures; n += 1) breaker.failed(fault('server-error'));
    expect(breaker.state()).toBe(failures === 4 ? 'open' : 'closed');
  }
  expect(breaker.enter()).toBe(false);
});

it('after its rest lets one call try, and closes or opens by it', () => {
  const { time, breaker } = breakerAt();
  breaker.failed(fault('rate-limited', 5_000));
  expect(breaker.state()).toBe('open');
  time.now += 5_000;
  expect(breaker.state()).toBe('half-open');
  expect([breaker.enter(), breaker.enter()]).toEqual([true, false]);
  breaker.failed(fault('server-error'));
  expect(breaker.state()).toBe('open');
  time.now += 20_000;
  expect(breaker.enter()).toBe(true);
  breaker.withdrawn();
  expect(breaker.enter()).toBe(true);
  breaker.succeeded();
  expect(breaker.state()).toBe('closed');
});

it('rests long at once when the provider refuses: a wrong key does not mend itself', () => {
  const { time, breaker } = breakerAt();
  breaker.failed(fault('refused'));
  time.now += 59_000;
  expect(breaker.enter()).toBe(false);
  time.now += 1_000;
  expect(breaker.enter()).toBe(true);
});
