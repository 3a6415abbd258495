import { addressKey, FINGERPRINT_KEY, SETTINGS } from '../domain/kept-meta.ts';
import { firstSettings, settingsSchema, type Settings } from '../domain/surface-state.ts';
import { readRow } from '../domain/read-row.ts';
import { keepOriginal } from './damaged-rows.ts';
import type { CreditMeterDatabase } from './database.ts';
import { withHealing } from './healing.ts';

/** What is kept of no property in particular: settings, learned addresses, the fingerprint key. */
export function keepSettings(db: CreditMeterDatabase) {
  async function readSettings() {
    const row = (await db.meta.get(SETTINGS))?.value;
    const kept = typeof row === 'object' && row !== null ? row : {};
    return { kept, ...readRow(settingsSchema, firstSettings, kept) };
  }

  async function changeSettings(change: Partial<Settings>): Promise<void> {
    const { kept, value, unread } = await readSettings();
    const damage = { table: 'meta', key: SETTINGS, fields: [...unread], row: kept };
    if (unread.length > 0) await keepOriginal(db, damage);
    await db.meta.put({ key: SETTINGS, value: { ...kept, ...value, ...change } });
  }

  return {
    readSettings: async (): Promise<Settings> => (await withHealing(db, readSettings)).value,

    changeSettings: (change: Partial<Settings>) =>
      withHealing(db, () => db.transaction('rw', db.meta, () => changeSettings(change))),

    readAddress: async (goal: string) => {
      const row = await withHealing(db, () => db.meta.get(addressKey(goal)));
      return typeof row?.value === 'string' ? row.value : null;
    },

    learnAddress: async (goal: string, template: string) => {
      await withHealing(db, () => db.meta.put({ key: addressKey(goal), value: template }));
    },

    forgetAddress: (goal: string) => withHealing(db, () => db.meta.delete(addressKey(goal))),

    readFingerprintKey: () =>
      withHealing(db, () =>
        db.transaction('rw', db.meta, async () => {
          const row = await db.meta.get(FINGERPRINT_KEY);
          if (typeof row?.value === 'string') return row.value;
          const key = makeKey();
          await db.meta.add({ key: FINGERPRINT_KEY, value: key });
          return key;
        }),
      ),
  };
}

/** 256 random bits, in base 64. */
const makeKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
