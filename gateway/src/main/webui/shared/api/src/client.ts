import type { Problem, Session } from './types';

/** The server answered, and the answer is a problem. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly problem: Problem,
    /** Seconds to wait before the next try, where the server said so. */
    readonly retryAfter?: number,
  ) {
    super(`${status} ${problem.title}`);
  }
}

/** No answer: offline, a broken connection, or the time ran out. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';
export type Query = Record<string, string | number | boolean | null | undefined>;

export interface RequestOptions {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
  /** Milliseconds; 15 000 unless told. */
  timeout?: number;
}

export interface Answer<T> {
  status: number;
  data: T;
}

const SIGNED_OUT: Session = { authenticated: false, id: null, name: null, role: null, csrf: null };
const CSRF_HEADER = 'X-CSRF-Token';
const DEFAULT_TIMEOUT = 15_000;

const url = (path: string, query: Query = {}) => {
  const known = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return known.length === 0 ? path : `${path}?${new URLSearchParams(known)}`;
};

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && 'status' in value;

async function read(response: Response): Promise<unknown> {
  if (response.status === 204 || !(response.headers.get('content-type') ?? '').includes('json')) return undefined;
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

async function failure(response: Response): Promise<ApiError> {
  const body = await read(response);
  const problem = isProblem(body) ? body : { type: 'about:blank', title: response.statusText || 'Error', status: response.status };
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ApiError(response.status, problem, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined);
}

/**
 * Calls the gateway of the page's own origin with the session cookie.
 *
 * Unsafe requests carry the CSRF token of `/auth/session`; it is read once, and once more when the server refuses it. A 401
 * tells the listeners of `onSignedOut` and is thrown like any other `ApiError`.
 */
export class ApiClient {
  private current: Promise<Session> | undefined;
  private readonly signedOut = new Set<() => void>();

  constructor(private readonly origin = '') {}

  /** The browser's session; asks the gateway unless the answer is known. Throws `NetworkError` when offline. */
  session(options: { fresh?: boolean } = {}): Promise<Session> {
    if (options.fresh || !this.current) {
      const asked: Promise<Session> = this.exchange<Session>('GET', '/auth/session', {}, undefined).then(
        ({ data }) => data ?? SIGNED_OUT,
      );
      asked.catch(() => {
        if (this.current === asked) this.current = undefined;
      });
      this.current = asked;
    }
    return this.current;
  }

  /** Ends the session at the gateway. */
  async signOut(): Promise<void> {
    await this.send('POST', '/auth/logout');
    this.current = undefined;
  }

  /** Calls `listener` whenever an answer says that the session is over; returns the way to stop. */
  onSignedOut(listener: () => void): () => void {
    this.signedOut.add(listener);
    return () => this.signedOut.delete(listener);
  }

  async get<T>(path: string, options: RequestOptions = {}): Promise<T> {
    return (await this.send<T>('GET', path, options)).data;
  }

  async put<T>(path: string, options: RequestOptions = {}): Promise<T> {
    return (await this.send<T>('PUT', path, options)).data;
  }

  async post<T>(path: string, options: RequestOptions = {}): Promise<T> {
    return (await this.send<T>('POST', path, options)).data;
  }

  async delete(path: string, options: RequestOptions = {}): Promise<void> {
    await this.send('DELETE', path, options);
  }

  /** The answer with its status; throws `ApiError` for anything but 2xx and `NetworkError` without an answer. */
  async send<T>(method: Method, path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    if (method === 'GET') return this.watched(() => this.exchange<T>(method, path, options, undefined));
    return this.watched(async () => {
      try {
        return await this.exchange<T>(method, path, options, (await this.session()).csrf);
      } catch (error) {
        // The token changes with each sign-in; another tab may have signed in since.
        if (!(error instanceof ApiError) || error.status !== 403) throw error;
        const before = (await this.session()).csrf;
        const { csrf } = await this.session({ fresh: true });
        if (csrf === null || csrf === before) throw error;
        return await this.exchange<T>(method, path, options, csrf);
      }
    });
  }

  private async watched<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        this.current = undefined;
        this.signedOut.forEach((listener) => listener());
      }
      throw error;
    }
  }

  private async exchange<T>(method: Method, path: string, options: RequestOptions, csrf: string | null | undefined): Promise<Answer<T>> {
    const headers = new Headers({ Accept: 'application/json, application/problem+json' });
    // Sentences come in the language of the page, not of the browser.
    const language = globalThis.document?.documentElement.lang;
    if (language) headers.set('Accept-Language', language);
    if (csrf) headers.set(CSRF_HEADER, csrf);
    if (options.body !== undefined) headers.set('Content-Type', 'application/json');
    const limit = AbortSignal.timeout(options.timeout ?? DEFAULT_TIMEOUT);
    let response: Response;
    try {
      response = await fetch(this.origin + url(path, options.query), {
        method,
        headers,
        credentials: 'same-origin',
        cache: 'no-store',
        // A redirect here would be a sign-in page: not an answer of the API.
        redirect: 'manual',
        signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
        ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      throw new NetworkError('no answer', { cause: error });
    }
    if (response.type === 'opaqueredirect' || response.status === 302) {
      throw new ApiError(401, { type: 'about:blank', title: 'Unauthorized', status: 401 });
    }
    if (!response.ok) throw await failure(response);
    return { status: response.status, data: (await read(response)) as T };
  }
}

/** Where the browser signs in; `next` is the page of the app to come back to. */
export const signInUrl = (next: string) => `/auth/login?next=${encodeURIComponent(next)}`;
