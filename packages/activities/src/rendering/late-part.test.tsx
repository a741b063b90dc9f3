// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createLateSource, LatePart } from './late-part.tsx';

afterEach(cleanup);

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;
const again = (retry: () => void) => (
  <button type="button" onClick={retry}>
    Again
  </button>
);

it('shows what waits, then the part', async () => {
  const source = createLateSource(async () => Hello);
  render(<LatePart source={source} of={{ name: 'Ana' }} waiting={<p>Wait</p>} />);
  expect(screen.getByText('Wait')).toBeTruthy();
  expect(await screen.findByText('Hello Ana')).toBeTruthy();
});

it('says that it could not be fetched, and fetches it again', async () => {
  const load = vi.fn(async () => Hello).mockRejectedValueOnce(new TypeError('no connection'));
  const source = createLateSource(load);
  render(<LatePart source={source} of={{ name: 'Ana' }} missing={again} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Again' }));
  expect(await screen.findByText('Hello Ana')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

it('stands at once after it was fetched ahead, and fetching ahead may fail', async () => {
  const load = vi.fn(async () => Hello).mockRejectedValueOnce(new TypeError('no connection'));
  const source = createLateSource(load);
  source.prefetch();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  source.prefetch();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  await load.mock.results[1]?.value;
  await Promise.resolve();
  render(<LatePart source={source} of={{ name: 'Ana' }} waiting={<p>Wait</p>} />);
  expect(screen.getByText('Hello Ana')).toBeTruthy();
});
