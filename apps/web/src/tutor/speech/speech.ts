import { toSpoken } from './to-spoken.ts';

export type Pace = 'normal' | 'slow';

/** Reading aloud and listening, as far as the device can. Whatever it cannot do, the text path does. */
export interface Speech {
  canSpeak: boolean;
  canListen: boolean;
  /** Reads `text` of a language (BCP 47) aloud instead of what was being read. `onEnd` comes once, however it ends. */
  speak(text: string, language: string, pace: Pace, onEnd: () => void): void;
  /** Ends what is being read. */
  hush(): void;
  /**
   * Writes down what is said until it is told to stop or nobody speaks.
   * @param onText all that was understood so far
   * @param onEnd comes once; true when the browser would not listen: no leave, no microphone, no connection, not this language
   * @returns how to stop.
   */
  listen(language: string, onText: (text: string) => void, onEnd: (wasRefused: boolean) => void): () => void;
}

/** As much of the browser as is used: recognition is not in the types of every compiler, nor in every browser. */
export interface SpeechWindow {
  speechSynthesis?: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  SpeechSynthesisUtterance?: new (text: string) => SpeechSynthesisUtterance;
  SpeechRecognition?: new () => Recognition;
  webkitSpeechRecognition?: new () => Recognition;
}

export interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

/** How listening ends without anything being wrong: nobody spoke, or it was told to end. */
const QUIET: ReadonlySet<string> = new Set(['no-speech', 'aborted']);

const RATES: Record<Pace, number> = { normal: 1, slow: 0.6 };

/** The port on the Web Speech API. */
export function openSpeech(window: SpeechWindow): Speech {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = window;
  const RecognitionClass = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  return {
    canSpeak: synthesis !== undefined && Utterance !== undefined,
    canListen: RecognitionClass !== undefined,
    speak(text, language, pace, onEnd) {
      if (synthesis === undefined || Utterance === undefined) return onEnd();
      synthesis.cancel();
      const utterance = new Utterance(toSpoken(text));
      utterance.lang = language;
      utterance.rate = RATES[pace];
      utterance.onend = onEnd;
      utterance.onerror = onEnd;
      synthesis.speak(utterance);
    },
    hush: () => synthesis?.cancel(),
    listen(language, onText, onEnd) {
      if (RecognitionClass === undefined) {
        onEnd(false);
        return () => {};
      }
      return listenWith(new RecognitionClass(), language, onText, onEnd);
    },
  };
}

function listenWith(
  recognition: Recognition,
  language: string,
  onText: (text: string) => void,
  onEnd: (wasRefused: boolean) => void,
): () => void {
  let wasRefused = false;
  recognition.lang = language;
  recognition.continuous = true;
  recognition.interimResults = true;
  recognition.onresult = ({ results }) =>
    onText(
      Array.from(results, (result) => result[0]?.transcript ?? '')
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  recognition.onerror = ({ error }) => {
    wasRefused = !QUIET.has(error);
  };
  recognition.onend = () => onEnd(wasRefused);
  recognition.start();
  return () => recognition.stop();
}
