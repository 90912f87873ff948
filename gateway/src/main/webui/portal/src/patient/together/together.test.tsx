import { screen, within } from '@testing-library/react';
import { AMARA, insights, INSIGHTS, PATIENT, Refusal, renderPortal, violations, type Network } from '../../test/portal';
import { mondayOf } from './model';
import './TogetherView'; // so that no test waits for the lazy part to be compiled

const MENU = '/api/practice/v1/patients/p-1/menu';
const CHECK_INS = '/api/practice/v1/patients/p-1/check-ins';

const open = (answers: Network['answers']) =>
  renderPortal('/portal/patients/p-1?view=together', { [PATIENT]: AMARA, [INSIGHTS]: insights(7, []), ...answers });

test('a week begins on its Monday, also around the turn of the year', () => {
  expect(mondayOf('2026-W48')).toBe('2026-11-23');
  expect(mondayOf('2026-W01')).toBe('2025-12-29');
  expect(mondayOf('2020-W53')).toBe('2020-12-28');
});

test('the menu is told by column, in the patient’s words or by the practice’s name', async () => {
  open({
    [MENU]: {
      name: 'Our evenings',
      items: [
        { id: 'm1', title: 'Feet on the sofa', column: 'physical', possibleAtPain: 6, effort: 1, place: 'at home' },
        { id: 'm2', practice: 'hug', column: 'physical', possibleAtPain: 4, effort: 2 },
        { id: 'm3', title: 'A film', column: 'shared', possibleAtPain: 8, effort: 1 },
      ],
      notShared: [],
    },
    [CHECK_INS]: { checkIns: [{ week: '2026-W48', feeling: 7, worked: 'The walk.', askForCall: true }], notShared: ['notes'] },
  });

  const menu = await screen.findByRole('region', { name: 'Our evenings' });
  const physical = await within(menu).findByRole('table', { name: 'Physical' });
  expect(within(physical).getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([
    'Feet on the sofa at homeat pain up to 6Little energy',
    '20-second hugat pain up to 4Some energy',
  ]);
  expect(within(menu).queryByRole('table', { name: 'Emotional' })).not.toBeInTheDocument();
  const week = await screen.findByRole('article');
  expect(week).toHaveTextContent('Week of 23 Nov 2026Asked for a callHow it feels7 of 10What workedThe walk.');
  expect(screen.getByText('Not shared: notes. The patient keeps this private.')).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test('what is kept is said without a value, whether there is anything or not', async () => {
  open({ [MENU]: { items: [], notShared: ['menu'] }, [CHECK_INS]: { checkIns: [], notShared: ['check-ins', 'notes'] } });

  expect(await screen.findByText('Not shared: connection menu. The patient keeps this private.')).toBeInTheDocument();
  expect(await screen.findByText('Not shared: check-ins, notes. The patient keeps this private.')).toBeInTheDocument();
  expect(screen.queryByText('Nothing on the menu yet')).not.toBeInTheDocument();
  expect(screen.queryByText('No check-in yet')).not.toBeInTheDocument();
});

test('one part that does not answer leaves the other', async () => {
  open({ [MENU]: new Refusal(503, 'Away'), [CHECK_INS]: { checkIns: [], notShared: [] } });

  expect(await screen.findByText('No check-in yet')).toBeInTheDocument();
  expect(await within(screen.getByRole('region', { name: 'Connection menu' })).findByRole('alert')).toHaveTextContent('No answer at the moment');
});
