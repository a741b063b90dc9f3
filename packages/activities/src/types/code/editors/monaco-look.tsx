import { editor as monaco } from 'monaco-editor/editor/editor.api.js';
import './monaco.css';
import { toHex } from './to-hex.ts';

const THEME = 'kindling';
const CLEAR = '#00000000';

/** The page's colours as they are now, by the names of their custom properties. */
function readColours(place: HTMLElement) {
  const probe = document.createElement('span');
  place.append(probe);
  // Under reduced motion every change of a colour is a very short one, and the first moment of it is still the last colour.
  probe.style.setProperty('transition', 'none', 'important');
  // In whatever form it is written, the browser turns it into one.
  const read = (colour: string) => {
    probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    return toHex(getComputedStyle(probe).color);
  };
  const of = (name: string) => read(`var(--${name})`);
  const colours = {
    ...{ surface: of('surface'), sunken: of('sunken'), ink: of('ink'), muted: of('muted'), edge: of('edge') },
    ...{
      ember: of('ember'),
      emberText: of('ember-text'),
      emberSoft: of('ember-soft'),
      honeySoft: of('honey-soft'),
    },
    ...{ plum: of('plum'), sage: of('sage'), sky: of('sky'), line: read('oklch(0.6 0.02 60 / 0.06)') },
  };
  probe.remove();
  return colours;
}

type Colours = ReturnType<typeof readColours>;

/** Colours of Monaco's parts, by its names for them. */
function colourParts(colours: Colours): monaco.IColors {
  const { surface, sunken, ink, muted, edge, ember, emberText, emberSoft, honeySoft, line, plum } = colours;
  return {
    focusBorder: ember,
    foreground: ink,
    'editor.background': surface,
    'editor.foreground': ink,
    'editorCursor.foreground': ink,
    'editorLineNumber.foreground': muted,
    'editorLineNumber.activeForeground': muted,
    'editorGutter.background': sunken,
    'editor.lineHighlightBackground': line,
    'editor.lineHighlightBorder': CLEAR,
    'editor.selectionBackground': emberSoft,
    'editor.inactiveSelectionBackground': emberSoft,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, ink]),
    ),
    'editorBracketHighlight.unexpectedBracket.foreground': plum,
    'editorBracketMatch.background': CLEAR,
    'editorBracketMatch.border': edge,
    'editor.findMatchBackground': honeySoft,
    'editor.findMatchHighlightBackground': honeySoft,
    'editor.findMatchBorder': ember,
    'editorWidget.background': surface,
    'editorWidget.foreground': ink,
    'editorWidget.border': edge,
    'editorHoverWidget.background': surface,
    'editorHoverWidget.foreground': ink,
    'editorHoverWidget.border': edge,
    'textCodeBlock.background': sunken,
    'editorSuggestWidget.background': surface,
    'editorSuggestWidget.foreground': ink,
    'editorSuggestWidget.border': edge,
    'editorSuggestWidget.selectedBackground': emberSoft,
    'editorSuggestWidget.selectedForeground': ink,
    'editorSuggestWidget.highlightForeground': emberText,
    'editorSuggestWidget.focusHighlightForeground': emberText,
    'list.hoverBackground': sunken,
    'list.hoverForeground': ink,
    'input.background': surface,
    'input.foreground': ink,
    'input.border': edge,
    'input.placeholderForeground': muted,
    'inputOption.activeBackground': emberSoft,
    'inputOption.activeBorder': ember,
    'inputOption.activeForeground': ink,
    'icon.foreground': ink,
    'toolbar.hoverBackground': sunken,
    'scrollbarSlider.background': `${edge}80`,
    'scrollbarSlider.hoverBackground': edge,
    'scrollbarSlider.activeBackground': edge,
    'scrollbar.shadow': CLEAR,
    'widget.shadow': CLEAR,
  };
}

/** The same colours as those of CodeMirror's `COLOURS` and `LOOK`. */
function defineTheme(place: HTMLElement): void {
  const colours = readColours(place);
  monaco.defineTheme(THEME, {
    base: 'vs',
    inherit: false,
    rules: [
      { token: '', foreground: colours.ink },
      { token: 'keyword', foreground: colours.plum, fontStyle: 'bold' },
      { token: 'string', foreground: colours.sage },
      { token: 'number', foreground: colours.sky },
      { token: 'comment', foreground: colours.muted, fontStyle: 'italic' },
      { token: 'definition', foreground: colours.emberText },
    ],
    colors: colourParts(colours),
  });
  monaco.setTheme(THEME);
}

/** Follows the page's colours, light and dark, and its letters, which may come later. Answers how to stop. */
export function followLook(place: HTMLElement): () => void {
  const forced = window.matchMedia('(forced-colors: active)');
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  // Who has the colours of the system forced upon every page has Monaco's own for that.
  const draw = () => {
    if (forced.matches) monaco.setTheme(system.matches ? 'hc-black' : 'hc-light');
    else defineTheme(place);
  };
  draw();
  const chosen = new MutationObserver(draw);
  chosen.observe(document.documentElement, { attributeFilter: ['class'] });
  for (const list of [forced, system]) list.addEventListener('change', draw);
  const measure = () => monaco.remeasureFonts();
  document.fonts.addEventListener('loadingdone', measure);
  return () => {
    chosen.disconnect();
    for (const list of [forced, system]) list.removeEventListener('change', draw);
    document.fonts.removeEventListener('loadingdone', measure);
  };
}

/** Letters as the place has them: Monaco takes no lengths but pixels. */
export function readLetters(place: HTMLElement): monaco.IEditorOptions {
  const { fontFamily, fontSize, letterSpacing } = getComputedStyle(place);
  return {
    fontFamily,
    fontSize: Number.parseFloat(fontSize),
    lineHeight: 1.6,
    letterSpacing: Number.parseFloat(letterSpacing) || 0,
  };
}
