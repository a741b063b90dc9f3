-- A program that is not right yet is mended and checked again: its check shows no solution, so the next answer is the
-- learner's own. Answers of all other kinds are explained as soon as they are checked.
alter table app.attempt add column solution_shown boolean not null default true;
