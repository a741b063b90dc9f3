export type { ExportedPack, PackDesk, ReadPack, ReadPacks } from './pack-desk.ts';
export type { PackStore, StoredPack } from './pack-store.ts';
export { checkUpload, exportPack, importUpload, listLosses, listPacks, type PackPorts } from './use-packs.ts';
