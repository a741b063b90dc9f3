import { NotFoundText } from '#web/components/shell/not-found-text.tsx';

/** Without the shell: Next sends this page along with every other, and its menus would weigh on a lesson's first load. */
export default function NotFound() {
  return (
    <main id="content">
      <NotFoundText />
    </main>
  );
}
