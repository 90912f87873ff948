import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AMARA, CLINICIAN, PATIENTS, Refusal, renderPortal } from '../test/portal';

const SIGNED_OUT = { authenticated: false };

test('signed out: the way to sign in leads back to the page asked for', async () => {
  renderPortal('/portal/patients/p-1?days=30', { '/auth/session': SIGNED_OUT });

  expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/auth/login?next=%2Fportal%2Fpatients%2Fp-1%3Fdays%3D30',
  );
});

test('a patient is told kindly that this is for staff, and where their app is', async () => {
  const network = renderPortal('/portal/', {
    '/auth/session': { ...CLINICIAN, role: 'patient', name: 'Amara Osei' },
  });

  expect(await screen.findByRole('heading', { name: 'This place is for clinic staff' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go to my app' })).toHaveAttribute('href', '/app/');
  expect(network.asked).not.toContainEqual(expect.stringContaining('/api/patient/'));
});

test('signing out sends the token of the session', async () => {
  const network = renderPortal('/portal/', {
    '/auth/session': { ...CLINICIAN, role: 'patient' },
    '/auth/logout': () => new Refusal(503, 'Service Unavailable'),
  });

  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Signing out did not work. Please try again.');
  expect(network.headers.get('/auth/logout')?.get('X-CSRF-Token')).toBe('token-1');
});

test('an answer that says "signed out" ends at the sign-in page and shows no patient any more', async () => {
  let over = false;
  renderPortal('/portal/', {
    '/auth/session': () => (over ? SIGNED_OUT : CLINICIAN),
    [PATIENTS]: () => (over ? new Refusal(401, 'Unauthorized') : { items: [AMARA], next: 'c-2' }),
  });
  await screen.findByRole('link', { name: 'Amara Osei' });
  over = true;

  await userEvent.click(screen.getByRole('link', { name: 'Next page' }));

  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeInTheDocument();
  expect(screen.queryByText('Amara Osei')).not.toBeInTheDocument();
});

test('administrators land on the API page; clinicians are told that it is not theirs', async () => {
  const administrator = { ...CLINICIAN, role: 'administrator' };
  renderPortal('/portal/', { '/auth/session': administrator });

  expect(await screen.findByRole('link', { name: 'Open the API documentation' })).toHaveAttribute('href', '/docs/');
  expect(window.location.pathname).toBe('/portal/admin/api');
});

test('the API page refuses a clinician in words', async () => {
  renderPortal('/portal/admin/api', {});

  expect(await screen.findByRole('heading', { name: 'Not part of your role' })).toBeInTheDocument();
});

test('the session is asked for again when the gateway does not answer', async () => {
  let away = true;
  renderPortal('/portal/', {
    '/auth/session': () => (away ? new Refusal(503, 'Service Unavailable') : CLINICIAN),
    [PATIENTS]: { items: [AMARA], next: null },
  });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  away = false;

  await userEvent.click(retry);

  await waitFor(() => expect(screen.getByRole('link', { name: 'Amara Osei' })).toBeInTheDocument());
});
