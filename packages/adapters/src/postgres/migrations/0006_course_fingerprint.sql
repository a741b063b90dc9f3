-- What a course was last imported from, so that a start need not read files again that did not change.
-- Null: read them. Written in the transaction of the import.
alter table app.course add column imported_from text check (length(imported_from) between 1 and 200);
