import type { CataloguePractice } from '@touchstone/api';
import { blankContent, found, rowsOf } from './model';

const practice = (code: string, more: Partial<CataloguePractice> = {}): CataloguePractice => ({
  ...blankContent(), minutes: 5, code, version: 1, name: { en: code, es: code }, ...more,
});

test('every practice is there once; what was never published comes first', () => {
  const rows = rowsOf(
    [practice('hug', { version: 3 }), practice('tea', { retired: true })],
    [practice('hug'), practice('walk')],
  );

  expect(rows.map(({ code, version, draft, retired }) => [code, version, draft, retired])).toEqual([
    ['walk', 0, true, false],
    ['hug', 3, true, false],
    ['tea', 1, false, true],
  ]);
});

test('a name is found in either language, without its accents', () => {
  const rows = rowsOf([practice('tea', { name: { en: 'Tea outdoors', es: 'Té en el balcón' } }), practice('hug')], []);

  expect(found(rows, 'balcon te', '', 'all').map((row) => row.code)).toEqual(['tea']);
  expect(found(rows, 'OUTDOORS', '', 'all').map((row) => row.code)).toEqual(['tea']);
  expect(found(rows, 'sofa', '', 'all')).toEqual([]);
});

test('kind and state narrow the list', () => {
  const rows = rowsOf([practice('hug', { kind: 'physical' }), practice('tea', { kind: 'shared', retired: true })], [practice('hug')]);

  expect(found(rows, '', 'shared', 'all').map((row) => row.code)).toEqual(['tea']);
  expect(found(rows, '', '', 'draft').map((row) => row.code)).toEqual(['hug']);
  expect(found(rows, '', '', 'retired').map((row) => row.code)).toEqual(['tea']);
});
