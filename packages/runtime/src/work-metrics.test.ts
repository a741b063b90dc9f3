import { expect, test } from 'vitest';
import { createWorkMetrics } from './work-metrics.ts';

test('delays of alerts are counted in seconds, also when two clocks disagree', async () => {
  const { registry, observeAlertDelay } = createWorkMetrics();
  for (const delayMs of [180, 1_900, 2_100, -5]) observeAlertDelay(delayMs);
  const text = await registry.metrics();
  expect(text).toContain('kindling_struggle_alert_delay_seconds_bucket{le="0.25"} 2');
  expect(text).toContain('kindling_struggle_alert_delay_seconds_bucket{le="2"} 3');
  expect(text).toContain('kindling_struggle_alert_delay_seconds_count 4');
});
