import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const primary = Array.from({ length: 10 }, (_, i) =>
  i < 2 ? 'var(--primary-tint)' : i === 8 ? 'var(--primary-hover)' : 'var(--primary)',
) as unknown as MantineColorsTuple;

export const theme = createTheme({
  primaryColor: 'primary',
  primaryShade: 7,
  colors: { primary },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
  defaultRadius: '10px',
  focusRing: 'never', // global.css draws one ring for everything
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Mantine's palette names, pointed at the suite's tokens, so that every part of every control follows them in both schemes. */
const onTokens = {
  '--mantine-color-white': 'var(--surface)',
  '--mantine-color-black': 'var(--ink)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-dimmed': 'var(--ink-muted)',
  '--mantine-color-placeholder': 'var(--ink-muted)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--urgent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-muted)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--primary)',
  '--mantine-primary-color-filled-hover': 'var(--primary-hover)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
  '--mantine-color-primary-filled': 'var(--primary)',
  '--mantine-color-primary-filled-hover': 'var(--primary-hover)',
  '--mantine-color-primary-light': 'var(--primary-tint)',
  '--mantine-color-primary-light-hover': 'var(--primary-tint)',
  '--mantine-color-primary-light-color': 'var(--primary)',
  '--mantine-color-primary-text': 'var(--primary)',
  '--mantine-color-primary-outline': 'var(--primary)',
  ...palette('gray', ['sunken', 'sunken', 'line', 'line', 'line-strong', 'ink-muted', 'ink-muted', 'ink-muted', 'ink', 'ink']),
  ...palette('dark', ['ink', 'ink', 'ink-muted', 'ink-muted', 'line-strong', 'line', 'surface', 'canvas', 'sunken', 'sunken']),
};

function palette(name: string, tokens: string[]): Record<string, string> {
  return Object.fromEntries(tokens.map((token, i) => [`--mantine-color-${name}-${i}`, `var(--${token})`]));
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: onTokens,
  dark: onTokens,
});
