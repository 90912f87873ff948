import { named } from './named';

test.each([
  ['on the day after “hug”, pain was lower', 'hug', '20-second hug', 'on the day after “20-second hug”, pain was lower'],
  ['un ensayo de «hand holding»', 'hand_holding', 'Darse la mano', 'un ensayo de «Darse la mano»'],
  ['with “tea: green” and “hug”', 'tea: green', 'tea: green', 'with “tea: green” and “hug”'],
])('%s', (sentence, code, name, said) => {
  expect(named(sentence, code, name)).toBe(said);
});
