/**
 * Small-memory settings for one machine and some hundred learners; durability stays on. Given on the command
 * line at each start, so that an upgrade changes them also for a cluster that exists.
 */
export const SERVER_SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  effective_cache_size: '256MB',
  max_wal_size: '256MB',
  min_wal_size: '64MB',
  max_worker_processes: '4',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] ',
  client_connection_check_interval: '10s',
};

/**
 * The supervisor: a shell that holds the app's pipe. When the app ends, in whatever way, the pipe closes, `read`
 * returns, and the server gets SIGINT (fast shutdown). When the server ends, the shell ends with its exit code.
 * A shell and not a Node process because it costs 1 MB and not 40.
 */
export const SUPERVISOR = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( read -r _ <&3; kill -INT "$server" ) </dev/null >/dev/null 2>&1 &
watcher=$!
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
`;
