import { describe, expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';

const sandbox = useSandbox();
const LIMITS = { timeoutMs: 30_000 };

async function unittest(files: Record<string, string>) {
  const result = await sandbox.get().run({ files, task: { mode: 'unittest' }, limits: LIMITS });
  return { ...result, counts: result.answers.at(-1)?.value };
}
const counts = (passed: number, failed = 0, errors = 0, skipped = 0) => ({
  tests: passed + failed + errors + skipped,
  passed,
  failed,
  errors,
  skipped,
});
const methods = (body: string) => `import unittest, sys, io, contextlib
class T(unittest.TestCase):
${body.replaceAll(/^/gm, '    ')}
`;

describe('counts', () => {
  it('follow the outcome of each test, whichever way it comes', async () => {
    const body = `
def test_passes(self): print('noise ' * 1000)
def test_fails(self): self.assertEqual(1, 2, 'numbers')
def test_breaks(self): 1 / 0
def test_leaves(self): sys.exit(0)
def test_asks(self):
    with self.assertRaises(EOFError): input('name? ')
@unittest.expectedFailure
def test_fails_as_expected(self): self.fail()
@unittest.expectedFailure
def test_passes_against_expectation(self): pass
@unittest.skip('later')
def test_later(self): self.fail()
def test_skips_itself(self): self.skipTest('not here')
def test_parts_fail(self):
    for part in range(4):
        with self.subTest(part=part): self.assertEqual(part % 2, 0)
def test_part_breaks_and_part_fails(self):
    with self.subTest(1): self.fail()
    with self.subTest(2): 1 / 0
def test_part_is_skipped(self):
    for part in range(3):
        with self.subTest(part): self.skipTest('part')`;
    expect((await unittest({ 'all_test.py': methods(body) })).counts).toEqual(counts(3, 4, 2, 3));
  });

  it('hold a fixture that fails, beside the tests it spares', async () => {
    const source = `import unittest
class Class(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError
    def test_a(self): pass
    def test_b(self): pass
class Before(unittest.TestCase):
    def setUp(self): raise ValueError
    def test_a(self): pass
class After(unittest.TestCase):
    def tearDown(self): raise ValueError
    def test_a(self): pass
    def test_b(self): self.fail()
class Good(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.log = ['class']
    def setUp(self): self.log.append('before'); self.addCleanup(self.log.append, 'cleanup')
    def test_a(self): self.assertEqual(self.log, ['class', 'before'])
`;
    expect((await unittest({ 'fixtures_test.py': source })).counts).toEqual(counts(1, 1, 3));
  });

  it('hold a file that cannot be imported, and not one that skips itself', async () => {
    const files = {
      'exits_test.py': 'import sys\nsys.exit(0)',
      'missing_test.py': 'import nothing_here',
      'syntax_test.py': 'def broken(:',
      'skips_test.py': 'import unittest\nraise unittest.SkipTest("not today")',
      'good_test.py': `${methods('def test_a(self): pass')}\nif __name__ == '__main__': unittest.main()`,
    };
    const { counts: found, stderr } = await unittest(files);
    expect(found).toEqual(counts(1, 0, 3, 1));
    expect(stderr).toContain("ModuleNotFoundError: No module named 'nothing_here'");
    expect(stderr).toContain('SyntaxError');
  });

  it('are of no test where there is none, which is no success', async () => {
    const { counts: found, exitCode } = await unittest({ 'readme.txt': 'nothing' });
    expect([found, exitCode]).toEqual([counts(0), 5]);
  });
});

it('finds tests in packages and in files that import could not name', async () => {
  const files = {
    'two-fer_test.py': methods('def test_a(self): pass'),
    'tests/__init__.py': '',
    'tests/deep_test.py': `import lib\n${methods('def test_b(self): self.assertEqual(lib.x, 1)')}`,
    'lib.py': 'x = 1',
  };
  expect((await unittest(files)).counts).toEqual(counts(2));
});

it('imports modules and packages of the folder, which find their data and their source', async () => {
  const files = {
    'shop/__init__.py': 'from .cart import Cart',
    'shop/cart.py':
      'from shop.prices import price\nclass Cart:\n    total = staticmethod(lambda: price("tea"))',
    'shop/prices.py':
      'import json, pathlib\nfrom importlib import resources\n' +
      'price = lambda name: json.loads((pathlib.Path(__file__).parent / "data/prices.json").read_text())[name]\n' +
      'again = lambda: resources.files("shop").joinpath("data/prices.json").read_text()',
    'shop/data/prices.json': '{"tea": 3}',
    'names.csv': 'name\nAna\n',
    'shop_test.py': `import csv, importlib, inspect, shop, shop.prices\n${methods(`
def test_price(self): self.assertEqual(shop.Cart.total(), 3); self.assertIn('tea', shop.prices.again())
def test_data(self):
    with open('names.csv', newline='') as file: self.assertEqual([*csv.DictReader(file)], [{'name': 'Ana'}])
def test_source(self): self.assertIn('class Cart', inspect.getsource(shop.Cart))
def test_reload(self): importlib.reload(shop.prices); self.assertEqual(sys.modules[__name__].__spec__.name, __name__)`)}`,
  };
  expect((await unittest(files)).counts).toEqual(counts(4));
});

it('patches, captures and warns as the standard library does', async () => {
  const body = `
@patch('builtins.input', side_effect=['1', '2'])
def test_input(self, _): self.assertEqual(input() + input(), '12')
@patch('builtins.print')
def test_print(self, shown): print('a', 1); shown.assert_called_once_with('a', 1)
def test_streams(self):
    with patch('sys.stdout', new_callable=io.StringIO) as out, patch('sys.stdin', io.StringIO('x')): print(input())
    self.assertEqual(out.getvalue(), 'x\\n')
def test_open(self):
    with patch('builtins.open', mock_open(read_data='x')): self.assertEqual(open('f').read(), 'x')
def test_logs(self):
    with self.assertLogs('bank', 'WARNING') as logs: logging.getLogger('bank').warning('low')
    self.assertEqual(logs.output, ['WARNING:bank:low'])
def test_warns(self):
    with self.assertWarns(DeprecationWarning): warnings.warn('old', DeprecationWarning)
def test_regex(self):
    with self.assertRaisesRegex(ValueError, r'than \\d'): raise ValueError('more than 3')`;
  const source = `import logging, warnings\nfrom unittest.mock import patch, mock_open\n${methods(body)}`;
  expect((await unittest({ 'mock_test.py': source })).counts).toEqual(counts(7));
});

it('lets a module of the folder win over one of the library, but for those always imported', async () => {
  const files = { 'statistics.py': 'def mean(_): return "mine"', 'os.py': 'raise ValueError' };
  const result = await sandbox.run('import os, statistics, random\nprint(statistics.mean([1]))', { files });
  expect(result).toMatchObject({ status: 'ok', stdout: 'mine\n' });
});

it('copies files with their permissions and times, which mean nothing here', async () => {
  const source = `import os, pathlib, shutil
pathlib.Path('a/b').mkdir(parents=True); pathlib.Path('a/b/c.txt').write_text('x')
shutil.copytree('a', 'd'); shutil.copy('a/b/c.txt', 'e.txt'); shutil.copy2('e.txt', 'f.txt'); os.chmod('f.txt', 0o600)
print(open('d/b/c.txt').read(), sorted(os.listdir()))`;
  const { stdout } = await sandbox.run(source);
  expect(stdout).toBe("x ['a', 'd', 'e.txt', 'f.txt', 'main.py']\n");
});

it('knows UTC as a zone, and says of others that there are none', async () => {
  const source = `from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
from datetime import datetime, timezone
print(datetime(2024, 7, 1, tzinfo=ZoneInfo('UTC')), datetime(2024, 7, 1, tzinfo=ZoneInfo('Etc/UTC')).tzname())
try: ZoneInfo('Europe/Berlin')
except ZoneInfoNotFoundError as error: print(error)`;
  const [utc, berlin] = (await sandbox.run(source)).stdout.split('\n');
  expect(utc).toBe('2024-07-01 00:00:00+00:00 UTC');
  expect(berlin).toContain('Europe/Berlin: there is no time zone data here. Use datetime.timezone');
});
