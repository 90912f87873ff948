import type { Session } from '@touchstone/api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { broken, CLINICIAN, renderPortal, violations, type Network } from '../test/portal';
import './ProgramPage'; // so that no test waits for the lazy routes to be compiled
import './ProgramsPage';

const ADMIN: Session = { ...CLINICIAN, id: 'a-1', name: 'Ruth Calloway', role: 'administrator' };
const PROGRAMMES = '/api/practice/v1/programmes';
const text = (en: string, es = en) => ({ en, es });

const week = {
  title: text('A gentle start', 'Un comienzo suave'),
  items: [
    { id: 'hug', kind: 'practice', code: 'hug', timesPerWeek: 7, note: text('As long as you like.', 'Lo que quieras.') },
    { id: 'check-in', kind: 'check-in', timesPerWeek: 1 },
  ],
};
const first = { code: 'first-week', version: 2, title: text('First week', 'Primera semana'), summary: text('A small start.', 'Un inicio.'), length: 1, weeks: [week] };
const drafted = (code: string, more: object = {}) => ({ code, revision: 1, title: first.title, changedAt: '2026-11-28T05:00:00Z', published: true, ...more });
const DRAFTS = '/api/practice/v1/programme-drafts';
const VERSIONS = `${PROGRAMMES}/first-week/versions`;
const PRACTICE = { kind: 'physical', daypart: 'day', touchLevel: 0, minutes: 5, energy: 1, with: ['self'], summary: text('') };

const open = (path: string, session: Session, more: Record<string, object> = {}): Network =>
  renderPortal(path, {
    '/auth/session': session,
    [PROGRAMMES]: { programmes: [{ code: 'first-week', version: 2, title: first.title, summary: first.summary, length: 1 }] },
    [DRAFTS]: { drafts: [] },
    [VERSIONS]: {
      versions: [
        { version: 2, publishedAt: '2026-11-03T09:00:00Z', shipped: false, active: { count: 12 }, paused: { fewerThan: 5 }, completed: { count: 0 }, stopped: { count: 7 } },
        { version: 1, publishedAt: '2026-05-01T09:00:00Z', shipped: true, active: { count: 0 }, paused: { count: 0 }, completed: { count: 31 }, stopped: { fewerThan: 5 } },
      ],
    },
    [`${PROGRAMMES}/first-week`]: (url: URL) =>
      url.searchParams.get('version') === '1' ? { ...first, version: 1, weeks: [{ ...week, title: text('How it was') }] } : first,
    '/api/practice/v1/practices': {
      version: 1,
      practices: [{ ...PRACTICE, code: 'hug', name: text('20-second hug') }, { ...PRACTICE, code: 'music', name: text('Music'), retired: false }, { ...PRACTICE, code: 'tea', name: text('Tea'), retired: true }],
    },
    '/api/practice/v1/lessons': { version: 1, notice: text(''), crisis: text(''), lessons: [{ code: 'touch', title: text('What touch does') }] },
    '/api/practice/v1/instruments': { instruments: [{ code: 'peg', version: 1, title: text('PEG'), items: [], options: [], subscales: [] }] },
    ...more,
  });

test('a clinician reads the programme in any of its versions, and asks for no draft', async () => {
  const network = open('/portal/programs', CLINICIAN);
  await userEvent.click(await screen.findByRole('link', { name: 'First week' }));

  expect(await screen.findByRole('heading', { name: 'Week 1: A gentle start' })).toBeInTheDocument();
  expect(screen.getByText('A version does not change under a patient who is enrolled: they keep the one they began with.')).toBeInTheDocument();
  expect((await screen.findByText('20-second hug')).closest('li')).toHaveTextContent('daily As long as you like.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Version' }), '1');
  expect(await screen.findByRole('heading', { name: 'Week 1: How it was' })).toBeInTheDocument();
  expect(network.asked.filter((each) => each.includes('draft'))).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Save draft' })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test.each([
  ['a clinician', CLINICIAN],
  ['an administrator', ADMIN],
])('%s sees who is on which version, a few people as a bound, and no sum', async (_, session) => {
  open('/portal/programs/first-week', session);

  const table = await screen.findByRole('table', { name: 'Who is on which version' });
  expect(within(table).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Version', 'Since', 'Now', 'Paused', 'Completed', 'Ended early'],
    ['Version 2', '3 Nov 2026', '12', 'fewer than 5', '0', '7'],
    ['Version 1', 'came with the suite', '0', '0', '31', 'fewer than 5'],
  ]);
  expect(await violations()).toEqual([]);
});

test('a programme that was never published is on nobody’s way', async () => {
  const network = open('/portal/programs/gentle?new', ADMIN);

  expect(await screen.findByRole('textbox', { name: 'Title, English' })).toBeInTheDocument();
  expect(network.asked.filter((each) => each.endsWith('/versions'))).toEqual([]);
});

test('an administrator sees what is being written, published or not, by asking once', async () => {
  const network = open('/portal/programs', ADMIN, {
    [DRAFTS]: { drafts: [drafted('first-week'), drafted('gentle', { title: text('Gentle'), published: false })] },
  });

  expect((await screen.findAllByRole('row')).slice(1).map((row) => row.textContent)).toEqual([
    'Gentle–––Draft, not published',
    'First weekA small start.1 week2Draft',
  ]);
  expect(screen.getByRole('link', { name: 'Gentle' })).toHaveAttribute('href', '/portal/programs/gentle');
  expect(network.asked.filter((each) => each.includes('draft'))).toEqual([`GET ${DRAFTS}`]);
  expect(await violations()).toEqual([]);
});

test('a programme that nobody is writing is asked for no draft', async () => {
  const network = open('/portal/programs/first-week', ADMIN);

  expect(await screen.findByRole('button', { name: 'Save draft' })).toBeInTheDocument();
  expect(network.asked.filter((each) => each.endsWith('/draft'))).toEqual([]);
});

test('weeks and items are added, put in order and moved by buttons and lists', async () => {
  const network = open('/portal/programs/first-week', ADMIN, {
    [`PUT ${PROGRAMMES}/first-week/draft`]: { ...first, revision: 1, changedAt: '2026-11-28T05:00:00Z' },
  });
  const group = await screen.findByRole('group', { name: 'Add to week 1' });
  const which = within(group).getByRole('combobox', { name: 'Which one' });
  await waitFor(() => expect(within(which).getAllByRole('option').map((each) => each.textContent)).toEqual(['Choose one', '20-second hug', 'Music']));

  await userEvent.selectOptions(which, 'music');
  await userEvent.selectOptions(within(group).getByRole('combobox', { name: 'How often' }), '3');
  await userEvent.click(within(group).getByRole('button', { name: 'Add' }));
  await userEvent.click(screen.getByRole('button', { name: 'Move up: Music' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a week' }));
  await userEvent.type(screen.getAllByRole('textbox', { name: 'Title of the week, English' })[1]!, 'Further');
  await userEvent.type(screen.getAllByRole('textbox', { name: 'Title of the week, Spanish' })[1]!, 'Más');
  await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'In week' })[0]!, 'Week 2');
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));

  await waitFor(() => expect(network.bodies).toHaveLength(1));
  expect(network.bodies[0]).toEqual([
    `PUT ${PROGRAMMES}/first-week/draft`,
    {
      title: first.title,
      summary: first.summary,
      weeks: [
        { ...week, items: [{ id: 'music', kind: 'practice', code: 'music', timesPerWeek: 3, note: null }, week.items[1]] },
        { title: text('Further', 'Más'), items: [week.items[0]] },
      ],
    },
  ]);
});

test('what the service refuses is said at the field of its week and item', async () => {
  open('/portal/programs/gentle?new', ADMIN, {
    [`PUT ${PROGRAMMES}/gentle/draft`]: broken(['weeks[0].items', 'must have 1 to 20 entries'], ['title.es', 'must have 1 to 120 characters']),
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Title, English' }), 'Gentle');

  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));

  const faults = await screen.findByRole('alert');
  expect(faults).toHaveTextContent('Weeks 1, Contents: 1 to 20 entries fit here.');
  expect(screen.getByRole('textbox', { name: 'Title, Spanish' })).toHaveAccessibleDescription('1 to 120 characters fit here.');
  await userEvent.click(within(faults).getByRole('link', { name: 'Title, Spanish' }));
  expect(screen.getByRole('textbox', { name: 'Title, Spanish' })).toHaveFocus();
});

test('PHQ-9 as the only screen is refused at its item, in the words of the portal', async () => {
  open('/portal/programs/first-week', ADMIN, {
    [`PUT ${PROGRAMMES}/first-week/draft`]: broken([
      'weeks[0].items[0].code', 'needs phq-4 in the same week, or in the one before or after: phq-9 is never the only screen',
    ]),
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Title, English' }), ' now');

  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('PHQ-9 is not asked alone: PHQ-4 belongs in the same week, or in the one before or after.');
  expect(screen.getAllByRole('combobox', { name: 'Which one' })[0]).toHaveAccessibleDescription(/PHQ-9 is not asked alone/);
});

test('publishing says what changes and for whom it does not', async () => {
  const network = open('/portal/programs/first-week', ADMIN, {
    [DRAFTS]: { drafts: [drafted('first-week')] },
    [`${PROGRAMMES}/first-week/draft`]: {
      ...first, revision: 5, changedAt: '2026-11-28T05:00:00Z', weeks: [{ ...week, items: [{ ...week.items[0], timesPerWeek: 3 }] }],
    },
    [`POST ${PROGRAMMES}/first-week/publish`]: { ...first, version: 3 },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));

  const dialog = screen.getByRole('dialog', { name: 'Publish “First week”?' });
  expect(dialog).toHaveTextContent('people who are enrolled keep the version they began with');
  await waitFor(() =>
    expect(within(dialog).getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([
      'Item hugWeek 1: 20-second hug, daily\nAs long as you like.\nLo que quieras.Week 1: 20-second hug, 3 times a week\nAs long as you like.\nLo que quieras.',
      'Item check-inWeek 1: Weekly check-in, once a week–',
    ]),
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Publish' }));
  expect(await screen.findByText('Version 3 is published. Enrolments before it stay as they are.')).toBeInTheDocument();
  expect(network.asked).toContain(`POST ${PROGRAMMES}/first-week/publish?revision=5`);
});

test('a retired practice that is in a programme is marked', async () => {
  open('/portal/programs/first-week', ADMIN, {
    [`${PROGRAMMES}/first-week`]: { ...first, weeks: [{ ...week, items: [{ id: 'tea', kind: 'practice', code: 'tea', timesPerWeek: 1 }] }] },
  });

  expect(await screen.findByText('Retired')).toBeInTheDocument();
});

test('a programme that is not there leads back', async () => {
  open('/portal/programs/nothing', CLINICIAN);

  expect(await screen.findByRole('heading', { name: 'There is no page here' })).toBeInTheDocument();
});
