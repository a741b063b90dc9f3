import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { chat } from './chat.ts';

const ESCAPE = String.fromCharCode(27);

/** Talks through pipes, as a script would: no terminal anywhere. */
async function talk(lines: readonly string[], options: Partial<Parameters<typeof chat>[0]> = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const ended = chat({ language: 'en', corrections: 'some', ...options }, { input, output });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await ended;
  return text;
}

describe('chat', () => {
  it('plays a scenario to its end, with hints, and sums it up; without colours in a pipe', async () => {
    const text = await talk(
      [
        '/hint',
        "Hi Emma, I'm Pablo.",
        'Nice to meet you too',
        "I'm from Lima. And you?",
        'What do you do?',
        "I'm a cook",
        '/quit',
        'never read',
      ],
      { scenario: 'first-day-of-class', language: 'es' },
    );
    expect(text).toContain("Hi! I'm Emma. What's your name?");
    expect(text).toContain("Puedes empezar así: «Hi, Emma. I'm ….»");
    expect(text).toContain('Ahora: Di tu país o tu ciudad y devuelve la pregunta.');
    expect(text).toContain('Nice to meet you, Pablo!');
    expect(text).toContain('Has conseguido todo:');
    expect(text).toContain('5 mensajes, 21 palabras en inglés');
    expect(text).toContain('Objetivos: [x] Dice su profesión con artículo.');
    expect(text).not.toContain(ESCAPE);
    expect(text).not.toContain('never read');
  });

  it('talks freely, and ends with the input', async () => {
    const text = await talk(['/hint', '/dance', 'Yesterday i go to the beach with my brother']);
    expect(text).toContain('Say anything: one sentence is enough.');
    expect(text).toContain('There is no command /dance.');
    expect(text).toContain('Yesterday I went to the beach');
    expect(text.match(/1 messages, /g)).toHaveLength(1);
  });

  it.each([
    ['once when it is asked for last', ['I like chess', '/summary', '/quit'], ['1']],
    ['once when the input ends', ['I like chess', '/summary'], ['1']],
    ['again when more was said', ['I like chess', '/summary', 'And you?', '/quit'], ['1', '2']],
  ])('sums up %s', async (_when, lines, messages) => {
    const text = await talk(lines);
    expect([...text.matchAll(/(\d) messages, /g)].map(([, count]) => count)).toEqual(messages);
  });

  it('stops a reply where somebody watches, and marks what nobody says', async () => {
    const input = new PassThrough();
    const output = Object.assign(new PassThrough(), { isTTY: true, getColorDepth: () => 8 });
    let text = '';
    let last = '';
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      // The first word of the reply is out: that is enough of it.
      const says = /> \S/.test(text) ? '/stop\n' : text.endsWith('> ') ? 'I like football very much\n' : '';
      if (says !== '' && says !== last) input.write(says);
      if (says !== '') last = says;
      if (text.includes('(stopped)')) input.end();
    });
    await chat({ language: 'en', corrections: 'some' }, { input, output });
    expect(text).toMatch(/> I [^\n]*\(stopped\)/);
    expect(text).not.toContain('What do you like');
    expect(text).toContain(`${ESCAPE}[2m`);
  });

  it('names the scenarios there are for one that there is not', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await talk([], { scenario: 'on-the-moon' });
    expect(told.mock.calls.join()).toMatch(/no scenario on-the-moon.*in-the-cafe/s);
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
    told.mockRestore();
  });
});
