'use client';

/**
 * The last resort, when the root layout itself threw: no translations, fonts or styles can be counted on.
 * Both languages stand side by side.
 */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Kindling</title>
        <main>
          <h1>This page broke. What you saved is safe.</h1>
          <p lang="es">Esta página ha fallado. Lo que guardaste está a salvo.</p>
          <button type="button" onClick={reset}>
            Try again / Intentar de nuevo
          </button>
        </main>
      </body>
    </html>
  );
}
