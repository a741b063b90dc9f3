export { EXPORT_FORMATS, type ExportFormat, exportCourse, exportPack } from './export-course.ts';
export { DRAFT_FORMATS, type Draft, type DraftFormat, draftFrom } from './import-draft.ts';
