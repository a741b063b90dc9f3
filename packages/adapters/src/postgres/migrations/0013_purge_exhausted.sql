-- The clock tidies what no admin took up: the list holds whole payloads, an invitation's address among them, and must
-- not keep them for ever.
create policy worker_purges on app.exhausted_job for delete to kindling_worker using (true);
create policy worker_finds on app.exhausted_job for select to kindling_worker using (true);
grant select (id, exhausted_at), delete on app.exhausted_job to kindling_worker;
create index exhausted_job_oldest on app.exhausted_job (exhausted_at);
