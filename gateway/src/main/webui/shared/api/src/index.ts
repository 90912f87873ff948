export * from './client';
export * from './stream';
export type * from './types';
