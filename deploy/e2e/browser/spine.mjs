// An entry made offline on a patient's phone reaches the clinician's open page, once, without a reload.
import { equal, gateway, person, picture, run, signIn, until, violations, watch } from './harness.mjs';

const { PATIENT, PATIENT_ID } = process.env;

const phone = await person({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
const desk = await person({ viewport: { width: 1366, height: 768 } });
const office = await person({ viewport: { width: 1280, height: 900 } });
const portalPatient = `${gateway}/portal/patients/${PATIENT_ID}`;

const diary = () =>
  phone.page.evaluate(async () => {
    const answer = await fetch('/api/practice/v1/me/diary');
    return answer.json();
  });
const today = (days) => days.at(-1);

await run({
  'a patient signs in to the companion': async () => {
    watch(phone.page);
    await phone.page.goto(`${gateway}/app/`);
    await phone.page.getByRole('button', { name: 'Sign in' }).click();
    await signIn(phone.page, PATIENT);
    await phone.page.getByText('How is the pain right now?').waitFor();
    await picture(phone.page, 'companion-today');
  },
  'Today is accessible': async () => {
    equal(await violations(phone.page), []);
  },
  'the app is kept on the phone': async () => {
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await phone.page.reload();
    await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  },
  'a clinician signs in and opens the patient': async () => {
    watch(desk.page);
    await desk.page.goto(portalPatient);
    await desk.page.getByRole('link', { name: 'Sign in' }).click();
    await signIn(desk.page, 'clinician1');
    await desk.page.locator('[data-live=live]').waitFor();
    await desk.page.getByText('Not enough days (6)').click();
    await desk.page.getByText('13 of 14').first().waitFor();
    await picture(desk.page, 'portal-before');
  },
  'the patient page is accessible': async () => {
    equal(await violations(desk.page), []);
  },
  'offline, the app opens and one tap is an entry': async () => {
    watch(phone.page);
    await phone.context.setOffline(true);
    await phone.page.reload();
    await phone.page.getByText('How is the pain right now?').waitFor();
    await phone.page.getByRole('radio', { name: '7', exact: true }).first().check({ force: true });
    // The confirmation takes room at the lower edge: until it stands, a click may land beside its target.
    await phone.page.getByText('Saved. Pain 7 of 10.').waitFor();
    await phone.page.getByRole('radio', { name: 'Not this time' }).check({ force: true });
    await phone.page.getByTestId('waiting').waitFor();
    await picture(phone.page, 'companion-offline');
    equal(await violations(phone.page), []);
  },
  'what waits outlives a reload': async () => {
    await phone.page.reload();
    await phone.page.getByTestId('waiting').waitFor();
  },
  'back online, everything is sent': async () => {
    await phone.context.setOffline(false);
    await phone.page.getByTestId('waiting').waitFor({ state: 'detached' });
    // The notice is gone as soon as there is a network; what was sent is there a moment later.
    await until(diary, ({ days }) => today(days).painEntries.some((entry) => entry.intensity === 7) && today(days).moodEntries.length > 0);
  },
  'the diary has the entry exactly once': async () => {
    const day = today((await diary()).days);
    equal(day.painEntries.map((entry) => entry.intensity), [7]);
    equal(day.moodEntries.map((entry) => entry.connectedToday), [false]);
  },
  'the open page shows the recalculated insight without a reload': async () => {
    watch(desk.page);
    await desk.page.getByText('1 insight belongs in another place now').waitFor();
    await picture(desk.page, 'portal-live');
    await desk.page.getByRole('button', { name: 'Sort again' }).click();
    await desk.page.getByText('Not enough days (5)').waitFor();
    await desk.page.getByText('Cannot tell yet (1)').waitFor();
    await picture(desk.page, 'portal-after');
  },
  'the phone shows what helps, with its range': async () => {
    watch(phone.page);
    await phone.page.getByRole('link', { name: 'Insights' }).click();
    await phone.page.getByText('what happened together').first().waitFor();
    await picture(phone.page, 'companion-insights');
    equal(await violations(phone.page), []);
  },
  'a hug is timed and logged': async () => {
    await phone.page.goto(`${gateway}/app/practice/hug`);
    await phone.page.getByRole('button', { name: 'Start' }).click();
    await phone.page.getByRole('button', { name: 'Stop here' }).click();
    await picture(phone.page, 'companion-hug');
    await until(diary, ({ days }) => today(days).sessions.some((session) => session.practice === 'hug' && session.minutes > 0));
  },
  'a trial is begun, and its coin stays hidden': async () => {
    await phone.page.goto(`${gateway}/app/trials`);
    await phone.page.getByLabel('Which practice?').selectOption('hug');
    await phone.page.getByRole('button', { name: 'Begin tomorrow' }).click();
    await phone.page.getByText(/^It begins on/).waitFor();
    await picture(phone.page, 'companion-trial');
    equal(await violations(phone.page), []);
  },
  'short questions are answered one by one, and each may stay open': async () => {
    await phone.page.goto(`${gateway}/app/check-ins/peg`);
    for (const [at, answer] of ['6', null, '4'].entries()) {
      await phone.page.getByText(`Question ${at + 1} of 3`).waitFor();
      if (answer) await phone.page.getByRole('radio', { name: answer, exact: true }).check({ force: true });
      if (answer && at < 2) await phone.page.getByRole('button', { name: 'Next' }).click();
      else if (at < 2) await phone.page.getByRole('button', { name: 'Skip this one' }).click();
      else await phone.page.getByRole('button', { name: 'Save', exact: true }).click();
    }
    await phone.page.getByText('Saved', { exact: true }).first().waitFor();
    await picture(phone.page, 'companion-questions');
    const responses = () => phone.page.evaluate(async () => (await fetch('/api/practice/v1/me/instrument-responses')).json());
    await until(responses, ({ items }) => items.length === 1 && items[0].complete === false && items[0].score === null);
  },
  'the circle and the ways to begin are accessible': async () => {
    await phone.page.goto(`${gateway}/app/cycle`);
    await phone.page.getByRole('heading', { name: 'The circle' }).waitFor();
    await phone.page.getByText('The arrows, one by one').first().waitFor();
    await picture(phone.page, 'companion-circle');
    equal(await violations(phone.page), []);
    await phone.page.goto(`${gateway}/app/pathway`);
    await phone.page.getByText('Which one speaks to you?').waitFor();
    await picture(phone.page, 'companion-pathway');
    equal(await violations(phone.page), []);
  },
  'the clinician sees the whole picture, the outcomes, and no figures of few people': async () => {
    watch(desk.page);
    await desk.page.goto(`${portalPatient}?view=patterns`);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.page.getByRole('heading', { name: 'The cycle' }).waitFor();
    await picture(desk.page, 'portal-patterns');
    equal(await violations(desk.page), []);
    await desk.page.goto(`${portalPatient}?view=outcomes`);
    await desk.page.getByText('PEG').first().waitFor();
    await picture(desk.page, 'portal-outcomes');
    equal(await violations(desk.page), []);
    await desk.page.goto(`${gateway}/portal/cohort`);
    await desk.page.getByText(/fewer than 10/i).first().waitFor();
    await picture(desk.page, 'portal-cohort');
    equal(await violations(desk.page), []);
  },
  'an administrator signs in to the API documentation and calls': async () => {
    watch(office.page);
    await office.page.goto(`${gateway}/docs/`);
    await office.page.getByRole('button', { name: 'Authorize', exact: true }).click();
    const dialogue = office.page.locator('.modal-ux');
    await dialogue.getByText('select all', { exact: true }).first().click();
    const opened = office.context.waitForEvent('page');
    await dialogue.getByRole('button', { name: /^(Authorize|Apply given OAuth2 credentials)$/ }).first().click();
    const login = await opened;
    const closed = login.waitForEvent('close');
    await signIn(login, 'admin1');
    await closed;
    await dialogue.getByRole('button', { name: 'Close' }).first().click();
    await office.page.getByRole('button', { name: 'Directory' }).or(office.page.locator('#operations-tag-Directory')).first().click();
    const operation = office.page.locator('.opblock', { has: office.page.locator('[data-path="/api/patient/v1/me"]') });
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    await operation.locator('.live-responses-table').getByText('administrator').first().waitFor();
    await picture(office.page, 'documentation');
  },
});
