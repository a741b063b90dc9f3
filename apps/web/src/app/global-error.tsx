'use client';

import '#web/styles/globals.css';

/** The last resort, when the root layout itself threw: without translations, so both languages stand side by side. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Kindling</title>
        <main className="page grid justify-items-start gap-4 pt-16">
          <h1 className="text-3xl">This page broke. What you saved is safe.</h1>
          <p lang="es" className="text-lg">
            Esta página ha fallado. Lo que guardaste está a salvo.
          </p>
          <button
            type="button"
            onClick={reset}
            className="min-h-11 rounded-md bg-ember px-4 font-semibold text-ember-ink"
          >
            Try again / Intentar de nuevo
          </button>
        </main>
      </body>
    </html>
  );
}
