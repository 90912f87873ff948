import { changes } from './changes';
import { fieldId } from './problems';

test('a difference names what is new, other and gone, and nothing that stayed', () => {
  expect(
    changes(
      [['Name', 'Hug'], ['Minutes', '1'], ['Step 4', 'Breathe']],
      [['Name', 'Hug'], ['Minutes', '2'], ['Study 1', 'Murphy 2018']],
    ),
  ).toEqual([
    { name: 'Minutes', before: '1', after: '2' },
    { name: 'Study 1', before: '', after: 'Murphy 2018' },
    { name: 'Step 4', before: 'Breathe', after: '' },
  ]);
});

test('an empty line is no difference to no line', () => {
  expect(changes([], [['Another form of', '']])).toEqual([]);
});

test('fields have ids without the signs of a path', () => {
  expect(fieldId('weeks[0].items[2].note.en')).toBe('field-weeks-0-items-2-note-en');
  expect(fieldId('steps[1]')).toBe('field-steps-1');
});
