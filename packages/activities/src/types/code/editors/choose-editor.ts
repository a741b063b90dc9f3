export type EditorKind = 'monaco' | 'codemirror';

export interface Surroundings {
  /** The first pointer is a mouse or a pad, not a finger. */
  hasFinePointer: boolean;
  isWide: boolean;
  /** The learner has asked for the editor for screen readers. */
  wantsSimple: boolean;
  /** Monaco's own words are in another language than the screens, until the page is loaded again. */
  speaksOtherwise: boolean;
}

/**
 * Which editor a program is written in: Monaco on a desk; CodeMirror for fingers, narrow windows and screen readers, and
 * after a change of language, which Monaco cannot follow.
 */
export function chooseEditor({
  hasFinePointer,
  isWide,
  wantsSimple,
  speaksOtherwise,
}: Surroundings): EditorKind {
  return hasFinePointer && isWide && !wantsSimple && !speaksOtherwise ? 'monaco' : 'codemirror';
}
