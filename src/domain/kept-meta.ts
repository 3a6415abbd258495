/** Names of rows that belong to no property, in the database and in every backup. */
export const SETTINGS = 'settings';
export const IDENTITY = 'identity';
export const RESTORED = 'restored';
export const RECORDED = 'recorded-up-to';
export const FINGERPRINT_KEY = 'fingerprint-key';
export const SCHEMA = 'schemaVersion';
/** Before the table and the key of a row of which something could not be read. */
export const DAMAGED = 'damaged:';
export const addressKey = (goal: string): string => `address:${goal}`;
