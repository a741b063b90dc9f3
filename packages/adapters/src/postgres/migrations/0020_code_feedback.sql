-- Help with a program comes from two places: the hints its author wrote, and what is found in the program itself. Each
-- has a ladder of its own; the next answer counts as aided by the highest rung of either.
alter table app.hint_use
  add column source text not null default 'author' check (source in ('author', 'diagnosis'));

-- How well a program that passed is written, from 0 to 1; null where nothing of the kind was looked at. Kept with the
-- evidence, so that a fold from the beginning comes to the same mastery.
alter table app.evidence
  add column code_quality double precision check (code_quality between 0 and 1);
