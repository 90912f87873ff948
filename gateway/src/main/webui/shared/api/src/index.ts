export * from './client';
export * from './named';
export * from './stream';
export type * from './catalogue';
export type * from './content';
export type * from './insights';
export type * from './programs';
export type * from './types';
