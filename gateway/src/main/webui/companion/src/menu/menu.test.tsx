import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { keep } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';

const MENU = '/api/practice/v1/me/menu';
const hands = {
  id: '01980000-0000-7000-8000-0000000000aa',
  title: 'Holding hands',
  practice: 'hand_holding',
  starter: 'hold-hands',
  column: 'physical',
  shelf: 'everyday',
  possibleAtPain: 8,
  effort: 1,
  touch: 'light',
  touches: ['hand-left'],
  shared: false,
};
const tea = { ...hands, id: '01980000-0000-7000-8000-0000000000bb', title: 'Tea on the balcony', practice: null, starter: null, column: 'shared', touch: 'none', touches: [] };
const menu = { name: 'Ways to be near', sexualShelf: false, items: [hands, tea], goal: { listed: 2, of: 10 } };
const today = { ...menu, items: [tea], today: { day: '2026-11-28', pain: 9, touchHurts: ['hand-left'] } };
const starters = {
  version: 1,
  items: [
    { ...hands, code: 'hold-hands', title: { en: 'Holding hands', es: 'Tomarse de la mano' }, with: ['partner', 'friend'] },
    { ...hands, code: 'warm-bath', title: { en: 'A warm bath', es: 'Un baño' }, with: ['self'] },
  ],
};
const get = {
  [MENU]: menu,
  [`${MENU}?today=true`]: today,
  [`${MENU}/starters`]: starters,
  '/api/practice/v1/regions': { regions: [{ code: 'hand-left', name: { en: 'Left hand', es: 'Mano izquierda' } }] },
};

emptyPhone();

test('the menu has the person’s own name, three columns, and counts without asking for more', async () => {
  clinic({ get });
  open('/menu');

  expect(await screen.findByRole('heading', { level: 1, name: 'Ways to be near' })).toBeInTheDocument();
  expect(screen.getByText('2 of 10 ideas')).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Physical' })).getByRole('link', { name: /Holding hands/ })).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Emotional' })).getByText('Nothing here yet.')).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Shared' })).getByRole('link', { name: /Tea on the balcony/ })).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test('“Fits today” shows what the server says is possible, and why', async () => {
  clinic({ get });
  open('/menu');
  await userEvent.click(await screen.findByRole('switch', { name: /Fits today/ }));

  expect(await screen.findByText('Pain 9 of 10 today.')).toBeInTheDocument();
  expect(await screen.findByText('Touch hurts today: Left hand.')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Holding hands/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Tea on the balcony/ })).toBeInTheDocument();
});

test('offline the last known menu is there; what fitted another day is not called today’s', async () => {
  localStorage.setItem('companion.owner', OWNER);
  await keep(OWNER, 'menu.en', menu);
  await keep(OWNER, 'menu.today.en', { ...today, today: { ...today.today, day: '2020-01-01' } });
  online(false);
  clinic({ offline: true });
  open('/menu');
  await userEvent.click(await screen.findByRole('switch', { name: /Fits today/ }));

  expect(await screen.findByText(/What fits today needs a connection/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Holding hands/ })).toBeInTheDocument();
  expect(screen.getByText('You are offline. Saving needs a connection.')).toBeInTheDocument();
});

test('the sexual shelf is off, says what it is, and switching it keeps the name', async () => {
  const { written } = clinic({ get });
  open('/menu');
  await userEvent.click(await screen.findByText('Name and shelves'));
  const shelf = screen.getByRole('switch', { name: /Sexual ideas/ });
  expect(shelf).not.toBeChecked();
  await userEvent.click(shelf);

  await waitFor(() => expect(written).toEqual([{ method: 'PUT', path: MENU, body: { name: 'Ways to be near', sexualShelf: true } }]));
});

test('an idea is taken over by one tap; one that is listed is not offered again', async () => {
  const { written } = clinic({ get });
  open('/menu/ideas');
  await userEvent.click(await screen.findByRole('button', { name: 'Add: A warm bath' }));

  await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', body: { starter: 'warm-bath' } }]));
  expect(screen.queryByRole('button', { name: 'Add: Holding hands' })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'On my own' }));
  expect(screen.queryByText('Holding hands')).toBeNull();
  expect(await violations()).toEqual([]);
});

test('sharing an idea leaves its words with the idea', async () => {
  const { written } = clinic({ get });
  open(`/menu/items/${hands.id}`);
  await userEvent.click(await screen.findByRole('switch', { name: /May be shown/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]).toMatchObject({ method: 'PUT', path: `${MENU}/items/${hands.id}`, body: { starter: 'hold-hands', shared: true } });
  expect(written[0]!.body).not.toHaveProperty('title');
});

test('what could not be sent stays in the form, also after leaving it, under the same id', async () => {
  const server = clinic({ get });
  const first = open('/menu/new');
  await userEvent.type(await screen.findByRole('textbox', { name: 'In your words' }), 'Humming');
  expect(await violations()).toEqual([]);
  server.state.offline = true;
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('That could not be saved now. Your words stay here.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'In your words' })).toHaveValue('Humming');
  first.unmount();
  server.state.offline = false;
  open('/menu/new');

  expect(await screen.findByRole('textbox', { name: 'In your words' })).toHaveValue('Humming');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(() => expect(server.written).toMatchObject([{ method: 'PUT', body: { title: 'Humming', column: 'physical', shared: false } }]));
});
