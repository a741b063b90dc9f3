const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A name is typed by people: in a header or a line it must not start a new one. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A link that looks like a button. */
export function buttonHtml(words: string, link: string): string {
  return `<p style="margin:2rem 0"><a href="${escapeHtml(link)}" style="background:#a63d11;color:#ffffff;padding:.8rem 1.4rem;border-radius:.6rem;text-decoration:none">${escapeHtml(words)}</a></p>`;
}

/** What stands small at the end of a mail. */
export function smallHtml(words: string): string {
  return `<p style="color:#6b5c4d;font-size:.9rem">${escapeHtml(words)}</p>`;
}

/**
 * A whole mail around its paragraphs, which are HTML already.
 * Tables of style would buy nothing here: one column reads well everywhere, and on paper.
 */
export function pageHtml(page: { language: string; title: string; parts: readonly string[] }): string {
  return `<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title></head>
<body style="margin:0;background:#fbf6ee;color:#2b2118;font:17px/1.6 Georgia,'Times New Roman',serif">
<div style="max-width:34rem;margin:0 auto;padding:2rem 1.25rem">
<p style="font-size:1.35rem;color:#a63d11;margin:0 0 1.5rem">Kindling</p>
${page.parts.join('\n')}
</div></body></html>
`;
}
