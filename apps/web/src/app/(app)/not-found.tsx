import { NotFoundText } from '#web/components/shell/not-found-text.tsx';

/** Inside the shell, where a person was. */
export default function NotFound() {
  return <NotFoundText />;
}
