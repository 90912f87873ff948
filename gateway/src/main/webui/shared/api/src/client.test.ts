import { ApiClient, ApiError, NetworkError, signInUrl } from './client';

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const session = (csrf: string) => json(200, { authenticated: true, id: 'p', name: 'Ana', role: 'patient', csrf });

type Call = [string, RequestInit & { headers: Headers }];

const serve = (...answers: (() => Response | Promise<Response>)[]) => {
  const fetched = vi.fn<(...call: Call) => Promise<Response>>(async () => {
    const next = answers.shift();
    if (!next) throw new Error('one call too many');
    return next();
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('an unsafe request carries the CSRF token of the session, which is asked for once', async () => {
  const fetched = serve(
    () => session('t1'),
    () => json(201, { revision: 1 }),
    () => json(200, { revision: 2 }),
  );
  const client = new ApiClient();

  await client.put('/api/x', { body: { a: 1 } });
  await client.put('/api/x', { body: { a: 2 }, query: { revision: 1, none: undefined } });

  expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/auth/session', '/api/x', '/api/x?revision=1']);
  expect(fetched.mock.calls[2]?.[1].headers.get('X-CSRF-Token')).toBe('t1');
});

test('a token that is out of date is read again and the request sent once more', async () => {
  const fetched = serve(
    () => session('old'),
    () => json(403, { type: '/problems/csrf', title: 'Forbidden', status: 403 }),
    () => session('new'),
    () => json(201, {}),
  );

  const answer = await new ApiClient().send('PUT', '/api/x', { body: {} });

  expect(answer.status).toBe(201);
  expect(fetched.mock.calls[3]?.[1].headers.get('X-CSRF-Token')).toBe('new');
});

test('a problem document becomes an error with its violations', async () => {
  serve(() => json(400, { type: '/problems/invalid', title: 'Bad input', status: 400, violations: [{ field: 'mood', message: 'at most 10' }] }));

  const error = await new ApiClient().get('/api/x').catch((e: unknown) => e);

  expect(error).toBeInstanceOf(ApiError);
  expect((error as ApiError).problem.violations).toEqual([{ field: 'mood', message: 'at most 10' }]);
});

test('an answer without a problem document is still an error with its status', async () => {
  serve(() => new Response('<html>', { status: 503, statusText: 'Service Unavailable', headers: { 'Retry-After': '7' } }));

  const error = await new ApiClient().get('/api/x').catch((e: unknown) => e);

  expect(error).toMatchObject({ status: 503, retryAfter: 7, problem: { title: 'Service Unavailable' } });
});

test('no answer is a network error', async () => {
  serve(() => Promise.reject(new TypeError('failed to fetch')));

  await expect(new ApiClient().get('/api/x')).rejects.toBeInstanceOf(NetworkError);
});

test('a 401 tells the listeners and forgets the session', async () => {
  serve(
    () => session('t'),
    () => json(401, { type: 'about:blank', title: 'Unauthorized', status: 401 }),
    () => json(200, { authenticated: false, id: null, name: null, role: null, csrf: null }),
  );
  const client = new ApiClient();
  const heard = vi.fn();
  client.onSignedOut(heard);
  await client.session();

  await client.get('/api/x').catch(() => undefined);

  expect(heard).toHaveBeenCalledOnce();
  expect((await client.session()).authenticated).toBe(false);
});

test('a session that could not be asked for is asked for again', async () => {
  serve(
    () => Promise.reject(new TypeError('offline')),
    () => session('t'),
  );
  const client = new ApiClient();
  await client.session().catch(() => undefined);

  expect((await client.session()).csrf).toBe('t');
});

test('the way to the sign-in keeps the page to come back to', () => {
  expect(signInUrl('/app/insights?x=1')).toBe('/auth/login?next=%2Fapp%2Finsights%3Fx%3D1');
});
