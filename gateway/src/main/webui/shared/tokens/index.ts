import tokens from './tokens.json';

/** Colours of the light theme by token name, as in `tokens.css`. */
export const light = tokens.light;
/** Colours of the dark theme by token name. */
export const dark = tokens.dark;
/** The eleven steps of the pain ramp, 0 to 10, in the light theme; the dark theme reverses it. */
export const pain = tokens.pain;
