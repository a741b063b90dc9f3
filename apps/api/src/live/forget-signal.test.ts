import { expect, test } from 'vitest';
import { createForgetSignal } from './forget-signal.ts';

test('whoever listens hears of a person after that person is forgotten', async () => {
  const order: string[] = [];
  const signal = createForgetSignal({
    identify: async () => undefined,
    listMemberships: async () => [],
    forget: (personId) => void order.push(`forgotten ${personId}`),
  });
  signal.listen((personId) => void order.push(`first hears ${personId}`));
  signal.listen((personId) => void order.push(`second hears ${personId}`));
  signal.identities.forget('ana');
  expect(order).toEqual(['forgotten ana', 'first hears ana', 'second hears ana']);
  expect(await signal.identities.listMemberships('ana')).toEqual([]);
});
