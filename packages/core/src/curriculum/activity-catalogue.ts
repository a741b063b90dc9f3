import type { ActivityContent } from '../learning/index.ts';

/** What the activity types say about an author's content, fault by fault instead of thrown. */
export type ContentCheck =
  | {
      ok: true;
      /** With defaults filled in; this is what is stored. */
      content: unknown;
      /** Texts that give the answer away. */
      keyTexts: readonly string[];
    }
  | { ok: false; problems: readonly { path: string; message: string }[] };

/** The activity types, asked by name. */
export interface ActivityCatalogue {
  checkContent(activity: ActivityContent): ContentCheck;
}
