// What an administrator publishes and retires reaches the patients of the clinic, and nobody's diary loses a name.
import { equal, gateway, person, picture, run, settled, signIn, until, violations, watch } from './harness.mjs';

const { PATIENT, ADMINISTRATOR, CHANGED } = process.env;

const phone = await person({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
const office = await person({ viewport: { width: 1366, height: 768 } });

const open = async ({ page }, path) => {
  watch(page);
  await page.goto(gateway + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
};
const answer = (path) => phone.page.evaluate(async (at) => (await fetch(at)).json(), path);
const bar = () => office.page.locator('form').getByRole('status');

/** Whether a practice can go alone: no other form of it needs this one as the form without touch. */
const alone = (practices, { code, touchLevel, variantOf }) => {
  const family = variantOf ?? code;
  return touchLevel > 0 || practices.every((other) => other.code === code || (other.variantOf ?? other.code) !== family);
};

const words = `Look at the sky together for a while. ${Date.now()}`;
let retired;

await run({
  'a draft is seen by nobody but administrators': async () => {
    watch(phone.page);
    await phone.page.goto(`${gateway}/app/practice/${CHANGED}`);
    await phone.page.getByRole('button', { name: 'Sign in' }).click();
    await signIn(phone.page, PATIENT);
    await phone.page.getByRole('button', { name: 'I did this' }).waitFor();
    watch(office.page);
    await office.page.goto(`${gateway}/portal/content/${CHANGED}`);
    await office.page.getByRole('link', { name: 'Sign in' }).click();
    await signIn(office.page, ADMINISTRATOR);
    await office.page.getByRole('textbox', { name: 'Summary, English' }).fill(words);
    await bar().getByText('Changes not saved yet.').waitFor();
    await office.page.getByRole('button', { name: 'Save draft' }).click();
    await bar().getByText(/^Draft saved at /).waitFor();
    await picture(office.page, 'portal-draft');
    equal(await violations(office.page), []);
    await open(phone, `/app/practice/${CHANGED}`);
    equal(await phone.page.getByText(words).count(), 0);
  },
  'publishing says what changes, and the companion shows it': async () => {
    watch(office.page);
    await office.page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('row').filter({ hasText: words }).waitFor();
    equal(await dialog.getByRole('row').count(), 2);
    await picture(office.page, 'portal-publish');
    equal(await violations(office.page), []);
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await bar().getByText(/^Version \d+ is published\.$/).waitFor();
    await open(phone, `/app/practice/${CHANGED}`);
    await phone.page.getByText(words).waitFor();
    await picture(phone.page, 'companion-published');
  },
  'a suggestion of today is done': async () => {
    await open(phone, '/app/plan');
    const { practices } = await answer('/api/practice/v1/practices');
    const suggested = async () => (await answer('/api/practice/v1/me/plan')).suggestions.map(({ practice }) => practices.find(({ code }) => code === practice));
    const fits = (all) => all.find((practice) => alone(practices, practice) && !['hug', 'breathing'].includes(practice.code));
    while (!fits(await suggested())) {
      await phone.page.getByRole('button', { name: 'Another' }).first().click();
      await settled(phone.page);
    }
    retired = fits(await suggested());
    await phone.page.getByRole('link', { name: `Open: ${retired.name.en}` }).click();
    await phone.page.getByRole('button', { name: 'I did this' }).click();
    await phone.page.getByText('Noted. That counts.').waitFor();
    await until(
      () => answer('/api/practice/v1/me/diary'),
      ({ days }) => days.at(-1)?.sessions.some(({ practice }) => practice === retired.code),
    );
  },
  'what is retired is suggested and listed no more': async () => {
    await open(office, `/portal/content/${retired.code}`);
    await office.page.getByRole('button', { name: 'Retire', exact: true }).click();
    await office.page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await office.page.getByText('The practice is retired.').waitFor();
    await picture(office.page, 'portal-retired');
    await open(phone, '/app/plan');
    await phone.page.getByRole('button', { name: 'Another' }).first().waitFor();
    equal(await phone.page.getByRole('link', { name: `Open: ${retired.name.en}` }).count(), 0);
    await open(phone, '/app/practice');
    equal(await phone.page.getByRole('link', { name: retired.name.en }).count(), 0);
  },
  'the session still has its name': async () => {
    await open(phone, '/app/diary');
    await phone.page.getByRole('listitem').filter({ hasText: `${retired.name.en}, ` }).first().waitFor();
    await picture(phone.page, 'companion-retired');
  },
  'what is offered again is listed again': async () => {
    await open(office, `/portal/content/${retired.code}`);
    await office.page.getByRole('button', { name: 'Offer again' }).click();
    await office.page.getByRole('dialog').getByRole('button', { name: 'Offer again' }).click();
    await office.page.getByText('The practice is offered again.').waitFor();
    await open(phone, '/app/practice');
    await phone.page.getByRole('link', { name: retired.name.en }).waitFor();
  },
});
