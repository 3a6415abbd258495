import { IDENTITY } from '../domain/kept-meta.ts';
import { identitySchema, type Identity } from '../domain/mirror.ts';
import type { CreditMeterDatabase } from './database.ts';

export async function readIdentity(db: CreditMeterDatabase): Promise<Identity | null> {
  const identity = identitySchema.safeParse((await db.meta.get(IDENTITY))?.value);
  return identity.success ? identity.data : null;
}

/** A name that no other database or browser has: 128 random bits. */
export const makeName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Gives this database a new name; whose browser it is in is told. */
export async function nameAnew(
  db: CreditMeterDatabase,
  names: Omit<Identity, 'epoch'>,
): Promise<Identity> {
  const identity = { epoch: makeName(), ...names };
  await db.meta.put({ key: IDENTITY, value: identity });
  return identity;
}
