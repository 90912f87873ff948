export * from './client';
export * from './named';
export * from './stream';
export type * from './content';
export type * from './insights';
export type * from './plan';
export type * from './together';
export type * from './types';
