export { EXPORT_FORMATS, type ExportedCourse, type ExportFormat, exportCourse } from './export-course.ts';
export { DRAFT_FORMATS, type Draft, type DraftFormat, draftFrom } from './import-draft.ts';
