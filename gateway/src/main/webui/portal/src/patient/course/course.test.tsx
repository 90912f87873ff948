import type { PatientEnrolment } from '@touchstone/api';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AMARA, broken, conflict, daysAgo, FakeEventSource, insights, INSIGHTS, PATIENT, Refusal, renderPortal, violations, type Network,
} from '../../test/portal';
import './CourseView'; // so that no test waits for the lazy part to be compiled

const ENROLMENTS = '/api/practice/v1/patients/p-1/enrolments';
const PROGRAMMES = '/api/practice/v1/programmes';
const text = (en: string, es = en) => ({ en, es });
const ITEMS = [
  { id: 'hug', kind: 'practice' as const, code: 'hug', timesPerWeek: 7 },
  { id: 'check-in', kind: 'check-in' as const, timesPerWeek: 1 },
];

const enrolment = (more: Partial<PatientEnrolment> = {}): PatientEnrolment => ({
  id: 'e-1', revision: 1, programme: 'twelve-weeks', version: 2, title: text('Twelve weeks'), weeks: 12, status: 'active',
  startsOn: '2026-11-01', lastDay: '2027-01-23', today: '2026-11-28', day: 28,
  currentWeek: { number: 4, title: text('Hands'), items: ITEMS }, pauses: [], tailoring: [],
  recordedAt: '2026-11-01T08:00:00Z', changedAt: '2026-11-01T08:00:00Z', ...more,
});

const open = (items: PatientEnrolment[], more: Network['answers'] = {}) =>
  renderPortal('/portal/patients/p-1?view=course', {
    [PATIENT]: AMARA,
    [INSIGHTS]: insights(7, []),
    [ENROLMENTS]: { items },
    [PROGRAMMES]: { programmes: [{ code: 'first-week', version: 3, title: text('First week'), summary: text('A small start.'), length: 1 }] },
    [`${PROGRAMMES}/twelve-weeks`]: {
      code: 'twelve-weeks', version: 2, title: text('Twelve weeks'), summary: text('Long.'), length: 2,
      weeks: [{ title: text('Begin'), items: [{ id: 'talk', kind: 'lesson', code: 'touch', timesPerWeek: 1 }] }, { title: text('Hands'), items: ITEMS }],
    },
    '/api/practice/v1/practices': {
      version: 1,
      practices: [{ code: 'hug', name: text('20-second hug') }, { code: 'music', name: text('Music') }],
    },
    '/api/practice/v1/lessons': { version: 1, lessons: [{ code: 'touch', title: text('What touch does') }] },
    '/api/practice/v1/instruments': { instruments: [] },
    ...more,
  });

const asked = (network: Network, method: string) => network.asked.filter((each) => each.startsWith(`${method} ${ENROLMENTS}`));

test('the week, the day and the version that stays are said', async () => {
  open([enrolment(), enrolment({ id: 'e-0', status: 'stopped', title: text('First week'), version: 1, endedOn: '2026-10-10', startsOn: '2026-10-04' })]);

  const course = await screen.findByRole('region', { name: 'Twelve weeks' });
  expect(course).toHaveTextContent('Week 4 of 12.');
  expect(course).toHaveTextContent('Day28 of 84');
  expect(course).toHaveTextContent('The enrolment keeps version 2, whatever is published later.');
  await waitFor(() => expect(within(course).getByText('20-second hug').closest('li')).toHaveTextContent('daily'));
  expect(screen.getByRole('row', { name: /First week/ })).toHaveTextContent('First week14 Oct 2026 to 10 Oct 2026Ended early');
  expect(await violations()).toEqual([]);
});

test('a patient is enrolled from the first day that was chosen, and the page shows it at once', async () => {
  const network = open([]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Programme' }), 'first-week');
  await userEvent.clear(screen.getByLabelText('First day'));
  await userEvent.type(screen.getByLabelText('First day'), '2026-12-01');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time zone of the patient' }), 'Europe/Rome');
  const before = asked(network, 'GET').length;
  const put = new Proxy(network.answers, {
    get: (target, path: string) =>
      path.startsWith(`PUT ${ENROLMENTS}/`)
        ? enrolment({ id: path.split('/').at(-1)!, title: text('First week'), version: 3, weeks: 1, day: null, currentWeek: null, startsOn: '2026-12-01' })
        : target[path],
  });
  network.answers = put;
  expect(await violations()).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Enrol' }));

  expect(await screen.findByText('Begins on 1 Dec 2026.')).toBeInTheDocument();
  expect(network.bodies[0]?.[1]).toEqual({ programme: 'first-week', startsOn: '2026-12-01', zone: 'Europe/Rome' });
  expect(asked(network, 'PUT')[0]).toMatch(/enrolments\/[0-9a-f-]{36}$/);
  expect(asked(network, 'GET')).toHaveLength(before);
});

test('a second press after a lost answer enrols under the same id', async () => {
  const network = open([]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Programme' }), 'first-week');
  network.answers = new Proxy(network.answers, {
    get: (target, path: string) => (path.startsWith(`PUT ${ENROLMENTS}/`) ? new Refusal(503, 'Away') : target[path]),
  });

  await userEvent.click(screen.getByRole('button', { name: 'Enrol' }));
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: 'Enrol' }));

  await waitFor(() => expect(asked(network, 'PUT')).toHaveLength(2));
  expect(new Set(asked(network, 'PUT')).size).toBe(1);
  expect(screen.getByRole('combobox', { name: 'Programme' })).toHaveValue('first-week');
});

test('a first day that is too far is said at the field', async () => {
  const network = open([]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Programme' }), 'first-week');
  network.answers = new Proxy(network.answers, {
    get: (target, path: string) =>
      path.startsWith(`PUT ${ENROLMENTS}/`) ? broken(['startsOn', 'must be at most a year ago or ahead']) : target[path],
  });

  await userEvent.click(screen.getByRole('button', { name: 'Enrol' }));

  await waitFor(() => expect(screen.getByLabelText('First day')).toHaveAccessibleDescription('A day at most a year ago or ahead.'));
});

test('pausing and resuming show the answer at once', async () => {
  const network = open([enrolment()], {
    [`POST ${ENROLMENTS}/e-1/pause`]: enrolment({ status: 'paused', lastDay: null, pauses: [{ from: '2026-11-29' }] }),
    [`POST ${ENROLMENTS}/e-1/resume`]: enrolment({ pauses: [{ from: '2026-11-29', until: '2026-11-29' }] }),
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
  expect(await screen.findByText('Paused from 29 Nov 2026. Paused days do not count.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Resume' }));

  expect(await screen.findByText('Week 4 of 12.')).toBeInTheDocument();
  expect(asked(network, 'POST')).toEqual([`POST ${ENROLMENTS}/e-1/pause`, `POST ${ENROLMENTS}/e-1/resume`]);
});

test('ending asks first; one that has ended meanwhile is said and shown', async () => {
  const network = open([enrolment()], { [`POST ${ENROLMENTS}/e-1/stop`]: conflict('enrolment-ended') });
  await userEvent.click(await screen.findByRole('button', { name: 'End…' }));
  expect(screen.getByRole('dialog', { name: 'End the programme for this patient?' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  expect(asked(network, 'POST')).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'End…' }));
  await userEvent.click(screen.getByRole('button', { name: 'End the programme' }));

  expect(await screen.findByText('This programme has ended meanwhile. Nothing was changed.')).toBeInTheDocument();
  await waitFor(() => expect(asked(network, 'GET')).toHaveLength(2));
});

test('tailoring leaves out and swaps, and sends the whole list', async () => {
  const network = open([enrolment({ tailoring: [{ item: 'check-in' }] })], {
    [`PUT ${ENROLMENTS}/e-1/tailoring`]: enrolment({ tailoring: [{ item: 'hug', instead: 'music' }] }),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Tailor' }));
  const form = await screen.findByRole('form', { name: 'Tailor' });
  await waitFor(() => expect(within(form).getByRole('combobox', { name: /20-second hug/, hidden: true })).toHaveTextContent('Instead: Music'));
  expect(within(form).getByRole('combobox', { name: /Weekly check-in/, hidden: true })).toHaveDisplayValue('Left out');
  expect(within(form).getByRole('combobox', { name: /Weekly check-in/, hidden: true })).not.toHaveTextContent('Instead');

  await userEvent.selectOptions(within(form).getByRole('combobox', { name: /20-second hug/, hidden: true }), 'music');
  await userEvent.selectOptions(within(form).getByRole('combobox', { name: /Weekly check-in/, hidden: true }), 'As in the programme');
  await userEvent.selectOptions(within(form).getByRole('combobox', { name: /What touch does/, hidden: true }), 'Left out');
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save the changes' }));

  await waitFor(() => expect(screen.queryByRole('form', { name: 'Tailor' })).not.toBeInTheDocument());
  expect(network.bodies[0]?.[1]).toEqual({ changes: [{ item: 'hug', instead: 'music' }, { item: 'talk' }] });
});

test('leaving out what PHQ-9 needs beside it is refused at the item', async () => {
  open([enrolment()], {
    [`PUT ${ENROLMENTS}/e-1/tailoring`]: broken(['changes[0].item', 'is needed here: phq-9 is never the only screen']),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Tailor' }));
  const form = await screen.findByRole('form', { name: 'Tailor' });
  const item = within(form).getByRole('combobox', { name: /Weekly check-in/, hidden: true });
  await userEvent.selectOptions(item, 'Left out');

  await userEvent.click(screen.getByRole('button', { name: 'Save the changes' }));

  await waitFor(() => expect(item).toHaveAccessibleDescription(/PHQ-4 is needed here, so that PHQ-9 is not asked alone/));
});

test('a new version of the diary asks for the programme again', async () => {
  const network = open([enrolment()]);
  await screen.findByText('Week 4 of 12.');
  act(() => FakeEventSource.last.open());
  network.answers[ENROLMENTS] = { items: [enrolment({ currentWeek: { number: 5, title: text('Further'), items: ITEMS } })] };
  network.answers[INSIGHTS] = { ...insights(8, []), asOf: daysAgo(0) };

  act(() => FakeEventSource.last.send(8));

  expect(await screen.findByText('Week 5 of 12.')).toBeInTheDocument();
});

test('a person who is not in care is said, with no data', async () => {
  open([], { [ENROLMENTS]: new Refusal(404, 'Not found') });

  expect(await screen.findByRole('heading', { name: 'Nobody here in your care' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Enrol' })).not.toBeInTheDocument();
});
