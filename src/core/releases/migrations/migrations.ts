import { from1 } from './from1.ts';
import { from2 } from './from2.ts';
import { from3 } from './from3.ts';
import type { Migration } from './migration.ts';

/** Every step from an older version of the schemas, oldest first. A version that no step starts from cannot be read. */
export const MIGRATIONS: readonly Migration[] = [from1, from2, from3];
