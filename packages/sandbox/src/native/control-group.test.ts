import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { ControlGroup, type GroupFiles } from './control-group.ts';

const PARENT = '/groups/kindling';
const LIMIT_BYTES = String((50 + 80) * 1_048_576);
const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

/** As much of the kernel as groups are made of. Files appear with their folder, as its parent passes controllers on. */
class FakeKernel implements GroupFiles {
  readonly files = new Map<string, string>();
  /** How often a folder is still in use when it is to be removed. */
  busyRemovals = 0;
  /** Whether the parent holds processes of its own: then version 2 lets it pass nothing on. */
  hasProcesses = false;

  constructor(parent: Record<string, string>) {
    for (const [name, content] of Object.entries(parent)) this.files.set(`${PARENT}/${name}`, content);
  }
  async makeFolder(path: string) {
    const parent = dirname(path);
    const passed = this.files.get(`${parent}/cgroup.subtree_control`);
    const names = ['cgroup.procs'];
    if (passed?.includes('memory')) {
      names.push('memory.max', 'memory.swap.max', 'memory.oom.group', 'memory.events');
    }
    if (passed?.includes('pids')) names.push('pids.max');
    if (passed === undefined) names.push('memory.limit_in_bytes', 'memory.oom_control');
    for (const name of names) this.files.set(`${path}/${name}`, '');
  }
  async removeFolder(path: string) {
    this.busyRemovals -= 1;
    if (this.busyRemovals >= 0) throw refusal('EBUSY');
    for (const name of this.files.keys()) if (name.startsWith(`${path}/`)) this.files.delete(name);
  }
  async read(path: string) {
    return this.files.get(path);
  }
  async write(path: string, text: string) {
    if (!this.files.has(path)) throw refusal('ENOENT');
    if (!path.endsWith('subtree_control')) return void this.files.set(path, text);
    if (this.hasProcesses) throw refusal('EBUSY');
    this.files.set(path, text.replaceAll('+', ''));
  }
  /** The files of one run. */
  get run() {
    const own = [...this.files].filter(([path]) => path.startsWith(`${PARENT}/run/`));
    return Object.fromEntries(own.map(([path, content]) => [path.slice(`${PARENT}/run/`.length), content]));
  }
}

const version2 = (controllers: string, passed = '') =>
  new FakeKernel({ 'cgroup.controllers': `${controllers}\n`, 'cgroup.subtree_control': `${passed}\n` });
const create = (kernel: FakeKernel) => ControlGroup.create(PARENT, 'run', 50, kernel);
const HELD = {
  'memory.max': LIMIT_BYTES,
  'memory.swap.max': '0',
  'memory.oom.group': '1',
  'memory.events': '',
};

it.each([
  ['are passed on already', version2('cpu memory pids', 'memory pids')],
  ['are there to pass on', version2('cpu memory pids')],
])('holds memory, swap and processes in version 2, where the controllers %s', async (_, kernel) => {
  const group = await create(kernel);
  await group.add(42);
  expect(kernel.run).toEqual({ ...HELD, 'pids.max': '64', 'cgroup.procs': '42' });
});

it('does without a limit on processes where only memory is delegated', async () => {
  const kernel = version2('memory');
  await create(kernel);
  expect(kernel.run).toEqual({ ...HELD, 'cgroup.procs': '' });
});

it('holds memory in version 1', async () => {
  const kernel = new FakeKernel({});
  await create(kernel);
  expect(kernel.run).toMatchObject({ 'memory.limit_in_bytes': LIMIT_BYTES });
});

it('refuses a folder where the kernel would hold nothing, and leaves nothing there', async () => {
  const kernel = version2('cpu pids hugetlb');
  await expect(create(kernel)).rejects.toMatchObject({
    code: 'unavailable',
    message: `The control group ${PARENT} cannot be used: it has no memory controller.`,
  });
  expect(kernel.run).toEqual({});
});

it('says what keeps the controllers from being passed on', async () => {
  const kernel = version2('memory pids');
  kernel.hasProcesses = true;
  await expect(create(kernel)).rejects.toMatchObject({ message: expect.stringContaining('EBUSY') });
});

it.each([
  ['memory.events', 'low 0\nhigh 0\nmax 7\noom 1\noom_kill 1\n', true],
  ['memory.events', 'low 0\nhigh 0\nmax 7\noom 0\noom_kill 0\n', false],
  ['memory.oom_control', 'oom_kill_disable 0\nunder_oom 0\noom_kill 3\n', true],
])('reads in %s whether memory ran out', async (file, events, wasOut) => {
  const kernel = file === 'memory.events' ? version2('memory') : new FakeKernel({});
  const group = await create(kernel);
  kernel.files.set(`${PARENT}/run/${file}`, events);
  expect(await group.wasOutOfMemory()).toBe(wasOut);
});

it('waits with its removal until the kernel lets go', async () => {
  const kernel = version2('memory');
  const group = await create(kernel);
  kernel.busyRemovals = 2;
  await group.remove();
  expect(kernel.run).toEqual({});
});
