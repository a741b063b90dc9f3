export type EditorKind = 'monaco' | 'codemirror';

export interface Surroundings {
  /** The first pointer is a mouse or a pad, not a finger. */
  hasFinePointer: boolean;
  isWide: boolean;
  /** The learner has asked for the editor for screen readers. */
  wantsSimple: boolean;
}

/** Which editor a program is written in: Monaco on a desk; CodeMirror for fingers, narrow windows and screen readers. */
export function chooseEditor({ hasFinePointer, isWide, wantsSimple }: Surroundings): EditorKind {
  return hasFinePointer && isWide && !wantsSimple ? 'monaco' : 'codemirror';
}
