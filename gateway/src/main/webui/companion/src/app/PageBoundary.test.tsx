import { render, screen } from '@testing-library/react';
import { lazy, Suspense } from 'react';
import { PageBoundary } from './PageBoundary';

const Missing = lazy(() => Promise.reject<{ default: () => null }>(new TypeError('failed to fetch')));
const shown = (page: string) => (
  <>
    <p>The rest</p>
    <PageBoundary page={page} instead={<p>Needs a connection</p>}>
      <Suspense fallback={null}>{page === '/missing' ? <Missing /> : <p>Another page</p>}</Suspense>
    </PageBoundary>
  </>
);

test('a page that cannot be brought here says so, and leaves the rest', async () => {
  // React tells the console of every error that a boundary takes.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const app = render(shown('/missing'));
  expect(await screen.findByText('Needs a connection')).toBeInTheDocument();
  expect(screen.getByText('The rest')).toBeInTheDocument();
  app.rerender(shown('/another'));

  expect(await screen.findByText('Another page')).toBeInTheDocument();
});
