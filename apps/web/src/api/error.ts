/** The one error shape of the API, as the screens use it. */
export interface ApiProblem {
  /** A code of the API, or `offline` when the request never arrived. */
  code: string;
  message: string;
  hint: string;
  requestId: string;
  fields?: readonly { path: string; message: string }[];
}

/** Thrown by `unwrap` and by the transport; screens show it with `ErrorState` or beside a field. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly status: number;
  readonly hint: string;
  readonly requestId: string;
  readonly fields: readonly { path: string; message: string }[];

  constructor(status: number, problem: ApiProblem) {
    super(problem.message);
    this.status = status;
    this.code = problem.code;
    this.hint = problem.hint;
    this.requestId = problem.requestId;
    this.fields = problem.fields ?? [];
  }
}

/** Whether the request never reached the server: the answer is kept and sent later, nothing was refused. */
export function isOffline(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'offline';
}

/** Makes an ApiError of whatever was thrown, so that every screen can show it. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(0, { code: 'internal', message: '', hint: '', requestId: '' });
}

interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Data of an openapi-fetch result. Throws ApiError for every other answer. */
export function unwrap<Data>(result: Result<Data>): NonNullable<Data> {
  if (result.data !== undefined && result.data !== null) return result.data;
  throw new ApiError(result.response.status, readProblem(result.error, result.response));
}

function readProblem(body: unknown, response: Response): ApiProblem {
  if (typeof body === 'object' && body !== null && 'code' in body && 'message' in body) {
    return { hint: '', requestId: '', ...(body as Partial<ApiProblem>) } as ApiProblem;
  }
  const requestId = response.headers.get('x-request-id') ?? '';
  return { code: 'internal', message: '', hint: '', requestId };
}
