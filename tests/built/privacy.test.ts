import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

type Manifest = {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
  [key: string]: unknown;
};
const browsers = ['chrome', 'edge', 'firefox'] as const;
type Browser = (typeof browsers)[number];
const manifestOf = (browser: Browser): Manifest =>
  JSON.parse(read(`.output/${browser}-mv3/manifest.json`)) as Manifest;

const DASHBOARD = 'https://dashboard.tawk.to/*';
const privacy = read('PRIVACY.md');
const section = (text: string, title: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const sentences = [...section(privacy, 'What holds').matchAll(/^- (.+)$/gm)].map(([, one]) => one);

/** First cells of a table, without its head. */
const firstCells = (text: string): string[] =>
  [...text.matchAll(/^\| ([^|]+?) +\|/gm)]
    .map(([, cell]) => cell ?? '')
    .slice(1)
    .filter((cell) => !cell.startsWith('---'));

const policyOf = ({ content_security_policy: policy }: Manifest) =>
  policy.extension_pages.split('; ');

/** Each sentence with what must hold for it to be true. */
const claims: Record<string, (manifest: Manifest, browser: Browser) => void> = {
  "No request leaves the browser: the extension's own pages are forbidden to make one.": (
    manifest,
  ) => {
    expect(policyOf(manifest)).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'none'"]),
    );
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|wss?:|\*/);
  },
  'It runs on one site, https://dashboard.tawk.to, and on no other page that you visit.': (
    manifest,
  ) => {
    expect(manifest.host_permissions).toEqual([DASHBOARD]);
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect([...new Set(matches)]).toEqual([DASHBOARD]);
    expect(manifest['optional_host_permissions']).toBeUndefined();
  },
  'It does not run in private windows.': (manifest) =>
    expect(manifest['incognito']).toBe('not_allowed'),
  'No web page and no other extension can talk to it or load a file of it.': (manifest) => {
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
  },
  'Its code is all in the package: nothing is loaded later from anywhere.': (manifest) =>
    expect(policyOf(manifest)).toContain("script-src 'self'"),
  'It cannot read cookies, passwords, your history, your bookmarks or your downloads.': (
    manifest,
  ) => {
    const asked = [...manifest.permissions, ...manifest.optional_permissions];
    const needed = [
      'cookies',
      'history',
      'bookmarks',
      'downloads',
      'privacy',
      'tabs',
      'webRequest',
    ];
    expect(asked.filter((one) => needed.includes(one))).toEqual([]);
  },
  'It declares to Firefox that it collects no data.': (manifest, browser) => {
    if (browser !== 'firefox') return;
    expect(manifest['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  },
  'Warnings are off until you turn them on.': (manifest) => {
    expect(manifest.permissions).not.toContain('notifications');
    expect(manifest.optional_permissions).toEqual(['notifications']);
  },
  // Chromium's own answer is asked for end to end; none of these adds a line to it.
  "Installing it shows one line of warning: the dashboard's site.": (manifest) => {
    const silent = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'sidePanel'];
    expect(manifest.permissions.filter((one) => !silent.includes(one))).toEqual([]);
  },
};

describe('the privacy text', () => {
  it('promises what is checked here, and nothing more', () => {
    expect(sentences).toEqual(Object.keys(claims));
  });

  describe.each(browsers)('is true of the extension built for %s', (browser) => {
    it.each(Object.entries(claims))('%s', (_, holds) => holds(manifestOf(browser), browser));
  });

  it.each(['PRIVACY.md', 'docs/store/permissions.md'])(
    '%s gives a reason for each permission',
    (file) => {
      const text = file === 'PRIVACY.md' ? section(privacy, 'Permissions') : read(file);
      const asked = browsers
        .map(manifestOf)
        .flatMap((manifest) => [
          ...manifest.host_permissions,
          ...manifest.permissions,
          ...manifest.optional_permissions,
        ]);
      expect(firstCells(text).toSorted()).toEqual([...new Set(asked)].toSorted());
    },
  );
});

describe('the store texts', () => {
  const listings = globSync('docs/store/listing/*.md', { cwd: root });

  it('are there in every language of the extension', () => {
    const languages = globSync('public/_locales/*', { cwd: root }).map((path) => path.slice(-2));
    expect(listings.map((path) => path.slice(-5, -3)).toSorted()).toEqual(languages.toSorted());
  });

  it.each(listings)(
    '%s has the name and summary of the package, within the limits of the stores',
    (file) => {
      const [title, , summary] = read(file).split('\n');
      const words = JSON.parse(read(`public/_locales/${file.slice(-5, -3)}/messages.json`));
      expect(title).toBe(`# ${words.extensionName.message}`);
      expect(summary).toBe(words.extensionDescription.message);
      expect(words.extensionName.message.length).toBeLessThanOrEqual(45);
      expect(summary?.length).toBeLessThanOrEqual(132);
    },
  );
});
