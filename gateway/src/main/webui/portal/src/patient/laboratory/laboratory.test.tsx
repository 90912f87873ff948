import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AMARA, broken, conflict, insights, INSIGHTS, PATIENT, renderPortal, violations, type Network,
} from '../../test/portal';
import './LaboratoryView'; // so that no test waits for the lazy part to be compiled
import { typed, type LaboratoryValue } from './model';

const VALUES = '/api/practice/v1/patients/p-1/laboratory-values';
const value = (id: string, takenOn: string, number: number, more: Partial<LaboratoryValue> = {}): LaboratoryValue => ({
  id, revision: 1, takenOn, code: 'crp', loinc: '1988-5', value: number, unit: 'mg/L', changedAt: `${takenOn}T10:00:00Z`, ...more,
});

const open = (items: LaboratoryValue[], more: Network['answers'] = {}) =>
  renderPortal('/portal/patients/p-1?view=laboratory', { [PATIENT]: AMARA, [INSIGHTS]: insights(7, []), [VALUES]: { items }, ...more });

/** Answers every PUT of a value. */
const onPut = (network: Network, answer: object) => {
  network.answers = new Proxy(network.answers, {
    get: (target, path: string) => (path.startsWith(`PUT ${VALUES}/`) ? answer : target[path]),
  });
};

test('numbers are typed with a point or a comma; anything else is none', () => {
  expect([typed('4.25'), typed(' 4,25 '), typed('4'), typed('4.'), typed('-1'), typed('1.000,5'), typed('')]).toEqual([4.25, 4.25, 4, null, null, null, null]);
});

test('a measure has a sentence, a picture and a table that say the same', async () => {
  open([
    value('a', '2026-09-01', 12.5), value('b', '2026-10-10', 3, { revision: 2, changedAt: '2026-10-12T10:00:00Z' }), value('c', '2026-11-20', 4.2125),
    value('d', '2026-11-20', 6.1, { code: 'wbc', unit: '10*9/L' }),
  ]);

  const crp = await screen.findByRole('region', { name: 'C-reactive protein' });
  expect(crp).toHaveTextContent('3 values, 1 Sept 2026 to 20 Nov 2026: last 4.2125 mg/L, between 3 and 12.5 mg/L.');
  expect(within(crp).getByRole('img')).toHaveAccessibleName(
    'C-reactive protein over time: 1 Sept 2026 12.5 mg/L; 10 Oct 2026 3 mg/L; 20 Nov 2026 4.2125 mg/L.',
  );
  const rows = within(crp).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual(['4.2125 mg/L', '3 mg/L corrected 12 Oct 2026', '12.5 mg/L']);
  expect(screen.getByRole('region', { name: 'White cell count' })).toHaveTextContent('last 6.1 10⁹/L');
  expect(await violations()).toEqual([]);
});

test('a value is entered in its unit, and the form is ready for the next', async () => {
  const network = open([]);
  onPut(network, value('x', '2026-11-20', 6.1, { code: 'wbc', unit: '10*9/L' }));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'What was measured' }), 'wbc');
  await userEvent.clear(screen.getByLabelText('Day of the sample'));
  await userEvent.type(screen.getByLabelText('Day of the sample'), '2026-11-20');
  await userEvent.type(screen.getByRole('textbox', { name: 'Value, 10⁹/L' }), '6,1');

  await userEvent.click(screen.getByRole('button', { name: 'Enter' }));

  expect(await screen.findByText('Entered: White cell count, 6.1 10⁹/L, 20 Nov 2026.')).toBeInTheDocument();
  expect(network.bodies[0]?.[1]).toEqual({ takenOn: '2026-11-20', code: 'wbc', value: 6.1, unit: '10*9/L' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Value, 10⁹/L' }), '7');
  await userEvent.click(screen.getByRole('button', { name: 'Enter' }));
  await waitFor(() => expect(network.bodies).toHaveLength(2));
  expect(network.bodies[0]?.[0]).not.toBe(network.bodies[1]?.[0]);
});

test('what is refused is said at the field, and stays in the form', async () => {
  const network = open([]);
  onPut(network, broken(['value', 'must be a number from 0 to 1000 with at most 4 decimals'], ['takenOn', 'must be a day from 1950 to today']));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Value, mg/L' }), '99999');

  await userEvent.click(screen.getByRole('button', { name: 'Enter' }));

  const field = screen.getByRole('textbox', { name: 'Value, mg/L' });
  await waitFor(() => expect(field).toHaveAccessibleDescription('A number from 0 to 1000.'));
  expect(field).toHaveValue('99999');
  expect(screen.getByLabelText('Day of the sample')).toHaveAccessibleDescription('A day from 1950 to today.');
});

test('a correction names the revision that it replaces', async () => {
  const network = open([value('a', '2026-09-01', 12.5, { revision: 3 })], { [`PUT ${VALUES}/a`]: value('a', '2026-09-01', 1.25, { revision: 4 }) });

  await userEvent.click(await screen.findByRole('button', { name: /^Correct/ }));
  const field = screen.getByRole('textbox', { name: 'Value, mg/L' });
  expect(field).toHaveFocus();
  await userEvent.clear(field);
  await userEvent.type(field, '1.25{Enter}');

  expect(await screen.findByRole('heading', { name: 'Enter a value' })).toBeInTheDocument();
  expect(network.asked).toContain(`PUT ${VALUES}/a?revision=3`);
  expect(network.bodies[0]?.[1]).toMatchObject({ value: 1.25 });
});

test('a correction that another one overtook is said and changes nothing', async () => {
  const network = open([value('a', '2026-09-01', 12.5)], { [`PUT ${VALUES}/a`]: conflict('revision-conflict') });
  await userEvent.click(await screen.findByRole('button', { name: /^Correct/ }));

  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed this value meanwhile.');
  await waitFor(() => expect(network.asked.filter((each) => each === `GET ${VALUES}`)).toHaveLength(2));
});

test('removing asks first', async () => {
  const network = open([value('a', '2026-09-01', 12.5)], { [`DELETE ${VALUES}/a`]: new Response(null, { status: 204 }) });
  await userEvent.click(await screen.findByRole('button', { name: /^Remove/ }));
  const dialog = screen.getByRole('dialog', { name: 'Remove this value?' });
  expect(dialog).toHaveTextContent('C-reactive protein, 12.5 mg/L, 1 Sept 2026.');
  expect(network.asked.some((each) => each.startsWith('DELETE'))).toBe(false);
  network.answers[VALUES] = { items: [] };

  await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));

  await waitFor(() => expect(screen.getAllByText('No value so far.')).toHaveLength(2));
  expect(network.asked).toContain(`DELETE ${VALUES}/a`);
});
