import { expect, it, vi } from 'vitest';
import { openSpeech, type Recognition } from './speech.ts';

class FakeUtterance {
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

class FakeRecognition implements Recognition {
  static last: FakeRecognition;
  lang = '';
  continuous = false;
  interimResults = false;
  onresult: Recognition['onresult'] = null;
  onerror: Recognition['onerror'] = null;
  onend: Recognition['onend'] = null;
  start = vi.fn();
  stop = vi.fn(() => this.onend?.());
  constructor() {
    FakeRecognition.last = this;
  }
}

it('reads aloud in the language of the text, slowly when asked, without its marks', () => {
  const synthesis = { speak: vi.fn<(utterance: unknown) => void>(), cancel: vi.fn() };
  const speech = openSpeech({
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: FakeUtterance as never,
  });
  expect(speech).toMatchObject({ canSpeak: true, canListen: false });
  const onEnd = vi.fn();
  speech.speak('**Could** I have `tea`?', 'en', 'slow', onEnd);
  const utterance = synthesis.speak.mock.calls[0]?.[0] as FakeUtterance;
  expect(utterance).toMatchObject({ lang: 'en', text: 'Could I have tea?' });
  expect(utterance.rate).toBeLessThan(1);
  expect(synthesis.cancel).toHaveBeenCalledTimes(1);
  utterance.onend?.();
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('writes down what is said until it is told to stop', () => {
  const speech = openSpeech({ webkitSpeechRecognition: FakeRecognition });
  const [onText, onEnd] = [vi.fn(), vi.fn()];
  const stop = speech.listen('es', onText, onEnd);
  expect(FakeRecognition.last).toMatchObject({ lang: 'es', continuous: true });
  FakeRecognition.last.onresult?.({ results: [[{ transcript: 'quiero ' }], [{ transcript: ' un café' }]] });
  expect(onText).toHaveBeenLastCalledWith('quiero un café');
  stop();
  expect(onEnd).toHaveBeenCalledWith(false);
});

it.each([
  ['not-allowed', true],
  ['network', true],
  ['audio-capture', true],
  ['no-speech', false],
])('tells whether the browser would not listen: %s', (error, refused) => {
  const onEnd = vi.fn();
  openSpeech({ SpeechRecognition: FakeRecognition }).listen('en', vi.fn(), onEnd);
  FakeRecognition.last.onerror?.({ error });
  FakeRecognition.last.onend?.();
  expect(onEnd).toHaveBeenCalledWith(refused);
});

it('does nothing, and says so, where the browser has nothing', () => {
  const speech = openSpeech({});
  const onEnd = vi.fn();
  expect(speech).toMatchObject({ canSpeak: false, canListen: false });
  speech.speak('Hello', 'en', 'normal', onEnd);
  speech.listen('en', vi.fn(), onEnd)();
  speech.hush();
  expect(onEnd).toHaveBeenCalledTimes(2);
});
