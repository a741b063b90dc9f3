/** What learners are writing for exercises: saved as they type, kept from being lost between tabs, and looked back at. */
export * from './read-workspaces.ts';
export * from './save-workspace.ts';
export * from './step-links.ts';
export { chooseThinned, type KeptVersion, MOST_CHARACTERS, MOST_VERSIONS } from './thin-versions.ts';
export type { WorkspacePlace, WorkspaceStore } from './workspace-store.ts';
