import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kept } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';
import { heldCode, takeCode } from './code';

const PARTNER = '/api/patient/v1/me/partner';
const CONSENTS = '/api/patient/v1/me/consents';
const MENU = '/api/practice/v1/me/menu';
const item = { id: 'i1', title: 'Holding hands', column: 'physical', shelf: 'everyday', possibleAtPain: 8, effort: 1, touch: 'light', touches: [] };
const consents = { revision: 3, consents: [{ category: 'pain', purpose: 'clinic', granted: true }, { category: 'menu', purpose: 'partner', granted: false }] };
const active = { [PARTNER]: { state: 'active', since: '2026-11-01T10:00:00Z' } };

emptyPhone();
afterEach(() => sessionStorage.clear());

test('a scope is switched alone, and everything else stays', async () => {
  const { written } = clinic({ get: { ...active, [CONSENTS]: consents } });
  open('/partner');
  await userEvent.click(await screen.findByRole('switch', { name: /Closeness menu/ }));

  await waitFor(() =>
    expect(written).toEqual([{ method: 'PUT', path: CONSENTS, body: { revision: 3, consents: [consents.consents[0], { category: 'menu', purpose: 'partner', granted: true }] } }]),
  );
  expect(await violations()).toEqual([]);
});

test('a patient ends it with one tap', async () => {
  const { written } = clinic({ get: { ...active, [CONSENTS]: consents } });
  open('/partner');
  await userEvent.click(await screen.findByRole('button', { name: 'Stop sharing the app' }));

  await waitFor(() => expect(written).toEqual([{ method: 'DELETE', path: PARTNER, body: null }]));
  expect(screen.getByText('It holds at once. They are told nothing.')).toBeInTheDocument();
});

test('an invitation is made on request', async () => {
  const { written } = clinic({ get: { [PARTNER]: { state: 'none' }, [CONSENTS]: consents } });
  open('/partner');
  await userEvent.click(await screen.findByRole('button', { name: 'Make a code' }));

  await waitFor(() => expect(written).toMatchObject([{ method: 'POST', path: '/api/patient/v1/me/partner-invitations' }]));
});

test('the code of a link leaves the address and waits in the tab', () => {
  history.replaceState(null, '', '/app/partner/accept#7ZK3M-0Q9XT');
  takeCode();

  expect(location.hash).toBe('');
  expect(heldCode()).toBe('7ZK3M-0Q9XT');
  history.replaceState(null, '', '/app/');
});

test('the invited person accepts with the code of the link', async () => {
  sessionStorage.setItem('companion.invitation', '7ZK3M-0Q9XT');
  const { written } = clinic({ role: 'partner', get: active });
  open('/partner/accept');
  await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));

  await waitFor(() => expect(written).toMatchObject([{ method: 'POST', path: '/api/patient/v1/partner-invitations/accept', body: { code: '7ZK3M-0Q9XT' } }]));
  expect(await screen.findByRole('link', { name: /The shared menu/ })).toBeInTheDocument();
  expect(heldCode()).toBe('');
});

test('a patient’s account cannot accept, and is told so', async () => {
  clinic();
  open('/partner/accept');

  expect(await screen.findByText(/This is a patient’s account/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
});

test.each(['/', '/log', '/diary', '/sharing', '/insights', '/check-ins'])('an invited person is at home at %s, without a log or a diary', async (page) => {
  clinic({ role: 'partner', get: active });
  open(page);

  expect(await screen.findByText('Here is what someone chose to share with you.')).toBeInTheDocument();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('link', { name: /diary|Insights|Today/i })).toBeNull();
  expect(await violations()).toEqual([]);
});

test('More has no diary and no sharing for an invited person', async () => {
  clinic({ role: 'partner', get: active });
  open('/more');
  const pages = await screen.findByRole('navigation', { name: 'Pages' });

  expect(within(pages).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/help-now', '/weekly']);
});

test('leaving is one tap, and says nothing to the other', async () => {
  const { written } = clinic({ role: 'partner', get: active });
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Stop sharing the app' }));

  await waitFor(() => expect(written).toEqual([{ method: 'DELETE', path: PARTNER, body: null }]));
});

test('marks are the reader’s own; nothing of the shared menu is kept on the phone', async () => {
  const get = { ...active, '/api/practice/v1/me/shared-menu': { sexualShelf: false, items: [item] }, [`${MENU}/marks`]: { marks: [{ item: 'i1', answer: 'later' }] }, [`${MENU}/mutual`]: { items: [], next: '2026-11-29T04:00:00Z' } };
  const { written } = clinic({ role: 'partner', get });
  open('/partner/menu');
  const group = await screen.findByRole('group', { name: 'Holding hands' });
  await waitFor(() => expect(within(group).getByRole('radio', { name: 'Maybe another time' })).toBeChecked());
  expect(await violations()).toEqual([]);
  await userEvent.click(within(group).getByRole('radio', { name: 'Yes' }));

  await waitFor(() => expect(written).toEqual([{ method: 'PUT', path: `${MENU}/marks/i1`, body: { answer: 'yes' } }]));
  expect(await kept(OWNER, 'menu.en')).toBeNull();
});

test('after an end the shared menu says the same as to somebody who was never invited', async () => {
  clinic({ role: 'partner' });
  open('/partner/menu');

  expect(await screen.findByText('You share the app with nobody at present.')).toBeInTheDocument();
});
