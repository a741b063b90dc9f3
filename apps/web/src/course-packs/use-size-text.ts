import { useFormatter } from 'next-intl';

const KILOBYTE = 1000;

/** A size as people say it: "18 kB", "1.2 MB". */
export function useSizeText(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
    const [value, unit] = kilobytes < KILOBYTE ? [kilobytes, 'kilobyte'] : [kilobytes / KILOBYTE, 'megabyte'];
    return format.number(value, { style: 'unit', unit, maximumFractionDigits: 1 });
  };
}
