/** The part of the launcher's layout that other code reads. */
export declare const PINNED_NODE: string;
