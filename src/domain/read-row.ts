import type * as z from 'zod/mini';

/** A stored row as the present code knows it, and the fields of it that could not be read. */
export interface RowRead<Value> {
  readonly value: Value;
  readonly unread: readonly string[];
}

/**
 * Reads a row that another version may have written: a field it lacks takes its default, one that
 * cannot be read too and is named. Whoever writes the row again keeps the original of that.
 */
export const readRow = <Value extends object>(
  schema: z.ZodMiniType<Value>,
  defaults: Value,
  row: object,
): RowRead<Value> => {
  const whole = { ...defaults, ...row };
  const parsed = schema.safeParse(whole);
  if (parsed.success) return { value: parsed.data, unread: [] };
  const unread = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
  const bad = new Set(unread);
  const good = Object.entries(whole).filter(([field]) => !bad.has(field));
  return { value: schema.parse({ ...defaults, ...Object.fromEntries(good) }), unread };
};
