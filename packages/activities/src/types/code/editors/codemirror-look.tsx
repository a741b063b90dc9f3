import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours that hold 4.5:1 on the editor's ground; comments and keywords also differ by shape. */
export const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--plum)', fontWeight: '700' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--sage)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--sky)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.definition(tags.variableName), tags.definition(tags.className)], color: 'var(--ember-text)' },
  { tag: tags.invalid, color: 'var(--plum)' },
]);

export const LOOK = EditorView.theme({
  '&': { backgroundColor: 'var(--surface)', color: 'var(--ink)', borderRadius: 'inherit' },
  '&.cm-focused': { outline: '2px solid var(--ember)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    lineHeight: '1.6',
    maxHeight: '60vh',
  },
  // On both, so that the ground of the line numbers goes as far down as the editor does.
  '.cm-content, .cm-gutter': { minHeight: '12rem' },
  '.cm-content': { paddingBlock: '0.75rem', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--sunken)', color: 'var(--muted)', border: 'none' },
  '.cm-activeLine': {
    backgroundColor: 'transparent',
    boxShadow: 'inset 0 0 0 100vmax oklch(0.6 0.02 60 / 0.06)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ember-soft)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    outline: '1px solid var(--edge)',
    background: 'none',
  },
  '.cm-error-line': { backgroundColor: 'var(--plum-soft)', boxShadow: 'inset 3px 0 0 var(--plum)' },
  // A line that is too long for a narrow screen goes on below, further in than where it began.
  '&.cm-lineWrapping .cm-line, .cm-lineWrapping .cm-line': {
    paddingInlineStart: '1.6rem',
    textIndent: '-1.2rem',
  },
  // In our colours, and by shape: a disc, a triangle, a bar.
  '.cm-lint-marker.cm-lint-marker': {
    content: '""',
    width: '0.6em',
    height: '0.6em',
    backgroundColor: 'var(--muted)',
  },
  '.cm-lint-marker.cm-lint-marker-error': { borderRadius: '50%', backgroundColor: 'var(--plum)' },
  '.cm-lint-marker.cm-lint-marker-warning': {
    clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
    backgroundColor: 'var(--ember-text)',
  },
  '.cm-gutter-lint .cm-gutterElement': { display: 'flex', alignItems: 'center' },
  '.cm-lint-marker.cm-lint-marker-info': { height: '0.2em' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--plum)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--ember-text)' },
  '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted var(--muted)' },
  '.cm-diagnostic': { padding: '0.4rem 0.7rem', borderLeft: 'none', maxWidth: '26rem' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '0.5rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', fontSize: '0.94rem' },
  // Fingers come in one size.
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0 0.6rem', lineHeight: '44px' },
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--ember-soft)',
    color: 'var(--ink)',
  },
});
