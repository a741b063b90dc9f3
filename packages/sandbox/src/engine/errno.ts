/** Error numbers as this build of CPython's C library counts them (WASI's, not Linux's). Programs see those of Linux. */
export const ERRNO = {
  EACCES: 2,
  EAGAIN: 6,
  EBADF: 8,
  EEXIST: 20,
  EFAULT: 21,
  EFBIG: 22,
  EINTR: 27,
  EINVAL: 28,
  EISDIR: 31,
  EMFILE: 33,
  ENAMETOOLONG: 37,
  ENOENT: 44,
  ENOSPC: 51,
  ENOSYS: 52,
  ENOTDIR: 54,
  ENOTEMPTY: 55,
  ENOTTY: 59,
  EPERM: 63,
  ERANGE: 68,
  EROFS: 69,
  ESPIPE: 70,
  EXDEV: 75,
  EAFNOSUPPORT: 5,
} as const;

export type ErrnoName = keyof typeof ERRNO;

/** A failure the learner sees as an ordinary OSError of Python. */
export class FileError extends Error {
  readonly errno: number;

  constructor(code: ErrnoName) {
    super(code);
    this.name = 'FileError';
    this.errno = ERRNO[code];
  }
}
