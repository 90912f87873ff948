import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clinic, open } from '../testing/clinic';
import { emptyPhone, online, violations } from '../testing/page';
import { needsKindness, type Questionnaire } from './model';

const INSTRUMENTS = '/api/practice/v1/instruments';
const text = (en: string) => ({ en, es: en });
const options = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'].map((label, value) => ({ value, text: text(label) }));
const phq4: Questionnaire = {
  code: 'phq-4',
  version: 1,
  title: text('Four questions on mood and worry'),
  recall: text('Over the last 2 weeks'),
  items: ['nervous', 'worry', 'interest', 'down'].map((id) => ({ id, text: text(`About ${id}`), code: id })),
  options,
  subscales: [
    { id: 'depression', items: ['interest', 'down'], threshold: 3 },
    { id: 'anxiety', items: ['nervous', 'worry'], threshold: 3 },
  ],
  source: { citation: '', doi: '', licence: '' },
};
const get = { [INSTRUMENTS]: { instruments: [phq4] }, '/api/patient/v1/me': { id: '1', role: 'patient', name: 'Ana', clinic: { id: '2', name: 'Riverside clinic' } } };
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const next = (name = 'Next') => userEvent.click(screen.getByRole('button', { name }));

/** Answers the four questions; `null` skips one. */
async function answer(labels: (string | null)[]) {
  await screen.findByRole('heading', { name: 'Question 1 of 4' });
  for (const [at, label] of labels.entries()) {
    expect(screen.getByRole('heading', { name: `Question ${at + 1} of 4` })).toBeInTheDocument();
    if (label === null) await next('Skip this one');
    else {
      await choose(label);
      await next(at === labels.length - 1 ? 'Save' : 'Next');
    }
  }
}

emptyPhone();

test('one question a screen, any may stay open, saved once without a verdict', async () => {
  const { written } = clinic({ get });
  open('/check-ins/phq-4');
  await screen.findByRole('heading', { name: 'Question 1 of 4' });
  expect(await violations()).toEqual([]);
  await answer(['Several days', null, 'Not at all', 'Several days']);

  expect(await screen.findByRole('heading', { name: 'Saved' })).toBeInTheDocument();
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]).toMatchObject({
    method: 'PUT',
    path: expect.stringMatching(/instrument-responses\/[0-9a-f-]{36}$/),
    body: { instrument: 'phq-4', version: 1, answers: { nervous: 1, worry: null, interest: 0, down: 1 } },
  });
  expect(screen.queryByText(/That sounds like a heavy time/)).toBeNull();
});

test('answers that weigh much are met with kind words, help and the clinic', async () => {
  const { written } = clinic({ get });
  open('/check-ins/phq-4');
  await answer(['Not at all', 'Not at all', 'More than half the days', 'Several days']);

  expect(await screen.findByRole('heading', { name: 'That sounds like a heavy time' })).toBeInTheDocument();
  expect(await screen.findByText(/Riverside clinic is there for this too/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Help now' })).toHaveAttribute('href', '/help-now');
  expect(await violations()).toEqual([]);
  // Sent before the test ends: what is under way then would reach the next one's clinic.
  await waitFor(() => expect(written).toHaveLength(1));
});

test('offline the answers wait on the phone, and go out once', async () => {
  const server = clinic({ get });
  open('/check-ins/phq-4');
  await screen.findByRole('heading', { name: 'Question 1 of 4' });
  server.state.offline = true;
  await answer(['Not at all', 'Not at all', 'Not at all', 'Not at all']);
  await screen.findByRole('heading', { name: 'Saved' });
  expect(server.written).toEqual([]);
  server.state.offline = false;
  online(true);
  dispatchEvent(new Event('online'));

  await waitFor(() => expect(server.written).toHaveLength(1));
  dispatchEvent(new Event('online'));
  await userEvent.click(screen.getByRole('link', { name: 'Done' }));
  expect(server.written).toHaveLength(1);
});

test('nothing answered is nothing saved', async () => {
  const { written } = clinic({ get });
  open('/check-ins/phq-4');
  await answer([null, null, null, null]);

  expect(await screen.findByRole('heading', { name: 'Nothing saved' })).toBeInTheDocument();
  expect(written).toEqual([]);
});

test.each([
  [{ nervous: 0, worry: 0, interest: 1, down: 2 }, true],
  [{ nervous: 2, worry: 1, interest: 0, down: 0 }, true],
  [{ nervous: 2, worry: 0, interest: 2, down: 0 }, false],
  [{ nervous: 3, worry: null, interest: 0, down: 0 }, false],
])('a part at its cut-off, and complete, is met with kindness: %o %s', (answers, kind) => {
  expect(needsKindness(phq4, answers)).toBe(kind);
});
