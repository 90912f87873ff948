import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AMARA, PATIENTS, Refusal, renderPortal } from '../test/portal';

const JONAS = { ...AMARA, id: 'p-2', name: 'Jonas Weber', birthDate: null, enrolledOn: null, shares: ['pain'] };

test('a row says who it is, what they share and what not, and since when', async () => {
  renderPortal('/portal/', { [PATIENTS]: { items: [AMARA, JONAS], next: null } });

  const row = (await screen.findByRole('link', { name: 'Amara Osei' })).closest('tr')!;
  expect(within(row).getByText('born 14 Mar 1979')).toBeInTheDocument();
  expect(within(row).getByText('pain, mood, practices')).toBeInTheDocument();
  expect(within(row).getByText('not: intimacy, connection menu, check-ins, notes')).toBeInTheDocument();
  expect(within(row).getByText('6 May 2026')).toBeInTheDocument();
  expect(screen.getByText('birth date not recorded')).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'People in your care' })).toBeInTheDocument();
});

test('a search goes to the service and into the address, on the first page', async () => {
  const network = renderPortal('/portal/?cursor=c-2&view=compact', {
    [PATIENTS]: (url: URL) => ({ items: url.searchParams.get('q') === 'jon' ? [JONAS] : [AMARA], next: null }),
  });
  await screen.findByRole('link', { name: 'Amara Osei' });

  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'jon');

  expect(await screen.findByRole('link', { name: 'Jonas Weber' })).toBeInTheDocument();
  expect(window.location.search).toBe('?view=compact&q=jon');
  expect(network.asked.at(-1)).toBe('GET /api/patient/v1/patients?limit=25&q=jon');
});

test('pages are walked by cursor, forth and back', async () => {
  renderPortal('/portal/', {
    [PATIENTS]: (url: URL) =>
      url.searchParams.get('cursor') === 'c-2' ? { items: [JONAS], next: null } : { items: [AMARA], next: 'c-2' },
  });

  await userEvent.click(await screen.findByRole('link', { name: 'Next page' }));
  expect(await screen.findByRole('link', { name: 'Jonas Weber' })).toBeInTheDocument();
  expect(window.location.search).toBe('?cursor=c-2');

  await userEvent.click(screen.getByRole('link', { name: 'First page' }));
  expect(await screen.findByRole('link', { name: 'Amara Osei' })).toBeInTheDocument();
});

test('j and k walk through the rows, / goes to the search, ? explains', async () => {
  renderPortal('/portal/', { [PATIENTS]: { items: [AMARA, JONAS], next: null } });
  const first = await screen.findByRole('link', { name: 'Amara Osei' });

  await userEvent.keyboard('j');
  expect(first).toHaveFocus();
  await userEvent.keyboard('j');
  expect(screen.getByRole('link', { name: 'Jonas Weber' })).toHaveFocus();
  await userEvent.keyboard('k');
  expect(first).toHaveFocus();
  await userEvent.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
});

test('single keys can be switched off', async () => {
  renderPortal('/portal/', { [PATIENTS]: { items: [AMARA], next: null } });
  const link = await screen.findByRole('link', { name: 'Amara Osei' });
  await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  await userEvent.click(screen.getByRole('switch', { name: 'Single-key shortcuts on' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));

  await userEvent.keyboard('j');

  expect(link).not.toHaveFocus();
});

test('nobody in care yet, and nobody found, are told apart', async () => {
  renderPortal('/portal/', { [PATIENTS]: { items: [], next: null } });
  expect(await screen.findByRole('heading', { name: 'Nobody is in your care yet' })).toBeInTheDocument();

  await userEvent.type(screen.getByRole('searchbox'), 'x{Enter}');
  expect(await screen.findByRole('heading', { name: 'Nobody found for “x”' })).toBeInTheDocument();
});

test('a service that is away says so and can be asked again', async () => {
  let away = true;
  renderPortal('/portal/', {
    [PATIENTS]: () => (away ? new Refusal(503, 'Service Unavailable') : { items: [AMARA], next: null }),
  });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  away = false;

  await userEvent.click(retry);

  await waitFor(() => expect(screen.getByRole('link', { name: 'Amara Osei' })).toBeInTheDocument());
});
