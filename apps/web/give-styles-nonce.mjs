/** The one place where Monaco makes a style element of its own. */
const PLACE = "const style = document.createElement('style');";
const WITH_NONCE = `${PLACE}
    // Kindling: the page's policy lets in only styles that carry its nonce.
    style.nonce = document.querySelector('script[nonce]')?.nonce ?? '';`;

/**
 * Gives every style element of Monaco the page's nonce, while pages are built: it has no option for one.
 * @param {string} source of monaco-editor's base/browser/domStylesheets.js
 * @throws when it is written otherwise than we know it: then somebody has to look where its styles come from
 */
// biome-ignore lint/style/noDefaultExport: that is what a loader is.
export default function giveStylesNonce(source) {
  if (source.split(PLACE).length !== 2) {
    throw new Error(
      `Monaco makes its styles elsewhere now: see ${import.meta.url}, and give them the nonce there.`,
    );
  }
  return source.replace(PLACE, WITH_NONCE);
}
