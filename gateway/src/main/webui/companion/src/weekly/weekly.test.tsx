import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kept } from '../data/kept';
import { clinic, open, OWNER } from '../testing/clinic';
import { emptyPhone, violations } from '../testing/page';
import { mondayOf, weekOf } from './weeks';

const CHECK_INS = '/api/practice/v1/me/check-ins';
const PARTNER = '/api/patient/v1/me/partner';
const mine = { week: '2026-W48', worked: 'Tea', feeling: 6, askForCall: false, agreed: false, recordedAt: '2026-11-27T10:00:00Z', changedAt: '2026-11-27T10:00:00Z' };
const weeks = (checkIn: object) => ({ week: '2026-W48', checkIns: [checkIn] });
const active = { state: 'active', since: '2026-11-01T10:00:00Z' };

emptyPhone();

test.each([
  [new Date(2026, 10, 29), '2026-W48'],
  [new Date(2026, 10, 30), '2026-W49'],
  [new Date(2027, 0, 3), '2026-W53'],
  [new Date(2024, 11, 30), '2025-W01'],
])('%s is in week %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test('a week begins on its Monday', () => {
  expect(mondayOf('2026-W48').toISOString().slice(0, 10)).toBe('2026-11-23');
  expect(mondayOf('2025-W01').toISOString().slice(0, 10)).toBe('2024-12-30');
});

test('one answer is enough, and the others stay as they were', async () => {
  const { written } = clinic({ get: { [CHECK_INS]: weeks(mine) } });
  open('/weekly');
  await userEvent.type(await screen.findByRole('textbox', { name: /What could be adjusted/ }), 'Earlier');
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(written).toMatchObject([{ method: 'PUT', path: `${CHECK_INS}/2026-W48`, body: { worked: 'Tea', adjust: 'Earlier', feeling: 6 } }]));
  expect(screen.queryByRole('region', { name: 'Reading each other’s answers' })).toBeNull();
});

test('before both agree the page says the same, whatever the other has done', async () => {
  const { written } = clinic({ get: { [CHECK_INS]: weeks({ ...mine, agreed: true }), [PARTNER]: active } });
  open('/weekly');

  expect(await screen.findByText('You have agreed. If both agree, both answers appear here.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Take my agreement back' }));
  await waitFor(() => expect(written).toEqual([{ method: 'DELETE', path: `${CHECK_INS}/2026-W48/reveal`, body: null }]));
});

test('once both agree the other’s answers are read, and never kept on the phone', async () => {
  clinic({ get: { [CHECK_INS]: weeks({ ...mine, agreed: true, other: { worked: 'The walk' } }), [PARTNER]: active } });
  open('/weekly');

  expect(await screen.findByText('The walk')).toBeInTheDocument();
  await waitFor(async () => expect(JSON.stringify((await kept(OWNER, 'check-ins'))?.value)).toContain('Tea'));
  expect(JSON.stringify((await kept(OWNER, 'check-ins'))?.value)).not.toContain('The walk');
});

test('what could not be sent stays, also after leaving the page', async () => {
  const server = clinic({ get: { [CHECK_INS]: weeks(mine) } });
  const first = open('/weekly');
  await userEvent.type(await screen.findByRole('textbox', { name: /Private note/ }), 'Mine');
  server.state.offline = true;
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('That could not be saved now. Your words stay here.')).toBeInTheDocument();
  first.unmount();
  server.state.offline = false;
  open('/weekly');

  expect(await screen.findByRole('textbox', { name: /Private note/ })).toHaveValue('Mine');
});
