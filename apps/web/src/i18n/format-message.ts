import formatMessage from 'use-intl/format-message/format-only';

type Arguments = Parameters<typeof formatMessage>;
type Formatters = Arguments[3]['formatters'];

/** From here on digits are grouped, and not in every language alike. */
const GROUPED_FROM = 1000;
/** Languages that write such a number in plain digits and count "one" and "other" (CLDR, cardinal rules). */
const PLAIN = /^(?:en|es)(?:-[A-Z]{2})?$/;

function isSmall(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < GROUPED_FROM;
}

/** As `formatters`, but asks them only for what is not a small whole number. */
function sparing(formatters: Formatters): Formatters {
  return {
    ...formatters,
    getNumberFormat: (locale, options) => {
      const get = () => formatters.getNumberFormat(locale, options);
      if (options !== undefined || !PLAIN.test(String(locale))) return get();
      const format = (value: number) => (isSmall(value) ? String(value) : get().format(value));
      return { format } as Intl.NumberFormat;
    },
    getPluralRules: (locale, options) => {
      const get = () => formatters.getPluralRules(locale, options);
      if (options?.type === 'ordinal' || !PLAIN.test(String(locale))) return get();
      const select = (value: number) =>
        isSmall(value) ? (value === 1 ? 'one' : 'other') : get().select(value);
      return { select } as Intl.PluralRules;
    },
  };
}

/**
 * Formats a parsed message; takes the place of use-intl's own formatter in the built pages. The first number format
 * or plural rule of a browser loads tables for some 20 ms, and a phone takes four times as long: in the middle of
 * hydration, for "0 of 6". Counts of that size need none of it.
 */
function formatSparingly(...[key, message, values, options]: Arguments): ReturnType<typeof formatMessage> {
  return formatMessage(key, message, values, { ...options, formatters: sparing(options.formatters) });
}

/** What use-intl asks of a formatter: whether messages are still text. */
formatSparingly.raw = formatMessage.raw;

export default formatSparingly;
