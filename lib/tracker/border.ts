import { z } from 'zod';
import { TrackerError } from './errors.ts';

/** A value as its schema has it; what is not like it is `error.damaged`, with the field named. */
export function border<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new TrackerError('error.damaged', { detail: z.prettifyError(result.error) });
  return result.data;
}
