import { fail, succeed, type Result } from './result.ts';

/** An untrusted object refused to be read: a getter, a proxy or its depth threw `cause`. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly cause: unknown;
}

/** Reads an untrusted value; whatever it throws becomes a failure. For hostile objects only. */
export const attempt = <Value>(read: () => Value): Result<Value, Unreadable> => {
  try {
    return succeed(read());
  } catch (cause) {
    return fail({ kind: 'unreadable', cause });
  }
};
