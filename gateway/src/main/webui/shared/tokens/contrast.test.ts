import { dark, light, pain } from './index';

type Theme = typeof light;

const channel = (value: number) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG 2.2 contrast ratio of two colours. */
const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const BODY = 7;
const TEXT = 4.5;
const SHAPE = 3;

const pairs: [keyof Theme, keyof Theme, number][] = [
  ...(['canvas', 'surface', 'sunken'] as const).map((on) => ['ink', on, BODY] as [keyof Theme, keyof Theme, number]),
  ...(['canvas', 'surface'] as const).flatMap((on) =>
    (['ink-muted', 'primary', 'plum', 'warm', 'urgent', 'review', 'info', 'good'] as const).map(
      (text) => [text, on, TEXT] as [keyof Theme, keyof Theme, number],
    ),
  ),
  ...(['primary', 'warm', 'plum', 'urgent', 'review', 'info', 'good'] as const).map(
    (name) => [name, `${name}-tint`, TEXT] as [keyof Theme, keyof Theme, number],
  ),
  ['on-primary', 'primary', TEXT],
  ['on-primary', 'primary-hover', TEXT],
  ['line-strong', 'surface', SHAPE],
  ['line-strong', 'canvas', SHAPE],
  ['focus', 'surface', SHAPE],
  ['focus', 'canvas', SHAPE],
  ['band-edge', 'surface', SHAPE],
  ['primary', 'band', SHAPE],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, theme) => {
  test.each(pairs)('%s on %s has a contrast of at least %d', (text, on, target) => {
    expect(contrast(theme[text], theme[on])).toBeGreaterThanOrEqual(target);
  });
});

test('every step of the pain ramp carries its number as large text', () => {
  const ratios = pain.map((step, at) => contrast(step, at >= 7 ? '#FFFFFF' : light.ink));

  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(SHAPE);
});
