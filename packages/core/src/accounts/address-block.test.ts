import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toAddressBlock } from './address-block.ts';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:1::', '2001:db8:1:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
  ['', ''],
])('%s is counted under %s', (address, block) => {
  expect(toAddressBlock(address)).toBe(block);
});

it('is the same for every spelling and every host of a network', () => {
  const group = fc.integer({ min: 1, max: 0xffff }).map((value) => value.toString(16));
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), group, (groups, other) => {
      const neighbour = [...groups.slice(0, 7), other].join(':');
      expect(toAddressBlock(neighbour)).toBe(toAddressBlock(groups.join(':').toUpperCase()));
      const padded = groups.map((part) => part.padStart(4, '0')).join(':');
      expect(toAddressBlock(padded)).toBe(toAddressBlock(groups.join(':')));
    }),
  );
});

it('takes anything, and never grows with what is sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(toAddressBlock(text).length).toBeLessThanOrEqual(80);
    }),
  );
});
