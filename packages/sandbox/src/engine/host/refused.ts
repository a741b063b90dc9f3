import { ERRNO, type ErrnoName } from '../errno.ts';

/**
 * Calls that answer the same error to everybody, as a system without that ability would: Python makes an ordinary
 * OSError of it. A call that is neither live nor in this list ends the run.
 */
export const REFUSED: Record<string, ErrnoName> = {
  __syscall_socket: 'EACCES',
  __syscall_bind: 'EACCES',
  __syscall_connect: 'EACCES',
  __syscall_listen: 'EACCES',
  __syscall_accept4: 'EACCES',
  __syscall_getpeername: 'EBADF',
  __syscall_getsockname: 'EBADF',
  __syscall_getsockopt: 'EBADF',
  __syscall_recvfrom: 'EBADF',
  __syscall_recvmsg: 'EBADF',
  __syscall_sendmsg: 'EBADF',
  __syscall_sendto: 'EBADF',
  __syscall_pipe: 'EMFILE',
  __syscall_symlinkat: 'EPERM',
  __syscall_mknodat: 'EPERM',
  __syscall_readlinkat: 'EINVAL',
  __syscall_fchownat: 'EPERM',
  __syscall_fchown32: 'EPERM',
  __syscall_fchdir: 'ENOSYS',
  __syscall_truncate64: 'ENOSYS',
  __syscall_fallocate: 'ENOSYS',
  __syscall_statfs64: 'ENOSYS',
  __syscall_fstatfs64: 'ENOSYS',
  __syscall_ioctl: 'ENOTTY',
  _mmap_js: 'ENOSYS',
  _msync_js: 'ENOSYS',
  _munmap_js: 'ENOSYS',
  _setitimer_js: 'ENOSYS',
};

/** Calls that always answer the same number. */
export const CONSTANT: Record<string, number> = {
  // Data is safe as soon as it is written, and advice changes nothing.
  fd_sync: 0,
  __syscall_fdatasync: 0,
  __syscall_fadvise64: 0,
  // Files have no permissions a program could change, as on FAT: shutil.copy, which copies them, still works.
  __syscall_chmod: 0,
  __syscall_fchmod: 0,
  __syscall_fchmodat2: 0,
  __syscall_getuid32_js: 1000,
  __syscall_umask_js: 0o22,
  // EAI_FAIL: no name has an address.
  getaddrinfo: -4,
  getnameinfo: -4,
  // The true limit is kept where memory is asked for.
  emscripten_get_heap_max: 2 ** 31 - 65_536,
  getprotobyname: 0,
  // The name of the JavaScript engine, which Python then leaves out of sys._emscripten_info.
  _Py_emscripten_runtime: 0,
  _emscripten_system: -1,
  _dlopen_js: 0,
  _dlsym_js: 0,
  // libffi has no room for a closure: ctypes raises MemoryError.
  ffi_closure_alloc_js: 0,
  _try_fcntl64: 0,
  _try_shutdown: 0,
  emscripten_runtime_keepalive_push: 0,
  emscripten_runtime_keepalive_pop: 0,
  _emscripten_runtime_keepalive_clear: 0,
};

/**
 * These ask whether a call is for a socket of JavaScript and answer a JavaScript value. The only such value the
 * interpreter ever gets is null, for no, which leads on to the ordinary calls.
 */
export const NULL: readonly string[] = [
  '_maybe_connect_async',
  '_maybe_recvfrom_async',
  '_maybe_sendto_async',
  '_maybe_poll_async',
];

export function refusal(name: ErrnoName): number {
  return -ERRNO[name];
}
