import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension in which notifications are granted from the start: a headless browser
 * never answers the question that a person would be asked. Nothing else differs.
 */
export function grantNotifications(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'credit-meter-granted-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_permissions: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('notifications');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
