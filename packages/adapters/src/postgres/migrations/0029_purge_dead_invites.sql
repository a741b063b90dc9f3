-- An invitation that could not be sent stands in the list with its link, which whoever reads it can open. The link is
-- dead after a week, and so is the reason to keep it: the clock finds these jobs by their task.
grant select (task) on app.exhausted_job to kindling_worker;
