import { foldText } from '../text/index.ts';
import type { SafetyFinding } from './safety-rule.ts';
import { type Screened, screenMessage } from './screen-message.ts';

/** Messages before this one that still belong to what is said now. */
const MOST_EARLIER = 3;
/** What was said in pieces is short: longer messages stand for themselves. */
const LONGEST_TOGETHER = 140;

/** Answers that stand by what was just said: `yes`, `i mean it`, `es verdad`. */
const CONFIRMS =
  /^(?:(?:um+|well|ok(?:ay)?|pues|bueno|eh+)[ ,.]+)*(?:yes|yea+h?|yep|yup|si+|claro|kind ?of|kinda|a bit|a little|un poco|mas o menos|sometimes|a veces|every ?day|todos los dias|(?:it'?s|its|that'?s|thats|it is) (?:true|real|serious|not a joke)|(?:i'?m|im|i am) (?:serious|not joking|not kidding)|not a joke|no joke|i mean it|for real|fr\b|en serio|de verdad|es verdad|es en serio|no es (?:una )?broma|lo digo en serio)\b/;
/** Whoever takes it back is believed; the sign that an adult was told of stays told. */
const TAKES_BACK = /\b(?:jok(?:e|ing)|kidding|jk|lol|haha\w*|jaja\w*|broma|bromeo|bromeaba)\b/;

function confirms(message: string): boolean {
  const folded = foldText(message).trim();
  return CONFIRMS.test(folded) && (!TAKES_BACK.test(folded) || /\b(?:not?|isn'?t)\b/.test(folded));
}

/** Whether a finding is a sign that somebody is asked about: too little for the fixed words, too much for silence. */
export function isSign(finding: SafetyFinding | null | undefined): finding is SafetyFinding {
  return finding?.severity === 'low' && finding.alertAdult;
}

/**
 * Screens a message with those of the learner before it, oldest first: a sign that comes twice, or is confirmed when
 * asked back, is no longer a sign; and a danger told in pieces ("it's about my stepdad", "he comes at night") is found
 * where no piece tells it. Nothing said earlier makes a message harmless.
 */
export function screenConversation(
  message: string,
  earlier: readonly string[],
  who: Screened,
): SafetyFinding | undefined {
  const own = screenMessage(message, who);
  if (own !== undefined && !isSign(own)) return own;
  const recent = earlier.slice(-MOST_EARLIER);
  const before = recent.map((text) => screenMessage(text, who)).map((found) => found?.alertAdult === true);
  const worse = (finding: SafetyFinding): SafetyFinding => ({
    ...finding,
    severity: 'high',
    alertAdult: true,
  });
  if (own !== undefined) return before.includes(true) ? worse(own) : own;
  const previous = recent.at(-1);
  if (previous === undefined) return undefined;
  if (before.at(-1) === true) {
    const asked = screenMessage(previous, who);
    return isSign(asked) && confirms(message) ? worse(asked) : undefined;
  }
  return before.includes(true) ? undefined : screenTogether([...recent, message], who);
}

/** What short messages tell only in one breath; a sign at most, as nobody said it so. */
function screenTogether(messages: readonly string[], who: Screened): SafetyFinding | undefined {
  const together = messages.join(' ');
  if (together.length > LONGEST_TOGETHER) return undefined;
  const found = screenMessage(together, who);
  if (found === undefined || found.severity === 'low') return undefined;
  return { category: found.category, severity: 'low', alertAdult: who.isMinor };
}
