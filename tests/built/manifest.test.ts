import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
const DASHBOARD = 'https://dashboard.tawk.to/*';

type Tree = { [key: string]: unknown };
const folderOf = (browser: string) => join(output, `${browser}-mv3`);
const readManifest = (browser: string): Tree =>
  JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8')) as Tree;

/** Every text in a manifest, with the way to it. */
const textsOf = (value: unknown, way: string[] = []): { way: string; text: string }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...way, key]))
    : typeof value === 'string'
      ? [{ way: way.join('.'), text: value }]
      : [];

const isFile = (text: string) => /^[\w./-]+\.(html|js|css|png|json|svg)$/.test(text);

/** What a page or a style loads: its own files only. */
const REFERENCE =
  /(?:src|href|srcset|action|poster|data)\s*=\s*["']([^"']+)["']|url\(([^)]+)\)|@import\s+["']([^"']+)["']/gi;
const referencesOf = (text: string): string[] =>
  [...text.matchAll(REFERENCE)].map(
    ([, attribute, url, style]) => attribute ?? url?.replaceAll(/["']/g, '') ?? style ?? '',
  );

const policyOf = (manifest: Tree): Record<string, string> => {
  const { extension_pages: policy } = manifest['content_security_policy'] as Record<string, string>;
  const rules = (policy ?? '').split(';').map((rule) => rule.trim().split(/\s+/));
  return Object.fromEntries(rules.map(([name, ...sources]) => [name, sources.join(' ')]));
};

const browsers = ['chrome', 'edge', 'firefox'] as const;

describe.each(browsers)('the extension built for %s', (browser) => {
  const manifest = readManifest(browser);
  const chromium = browser !== 'firefox';

  it('asks for what it needs, and for one host', () => {
    const permissions = ['alarms', 'scripting', 'storage', 'unlimitedStorage'];
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(
      (chromium ? [...permissions, 'sidePanel'] : permissions).toSorted(),
    );
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    expect(manifest['host_permissions']).toEqual([DASHBOARD]);
  });

  it('asks for nothing else anywhere: no key that is not known here', () => {
    const known = [
      'action',
      'background',
      'content_scripts',
      'content_security_policy',
      'default_locale',
      'description',
      'host_permissions',
      'icons',
      'incognito',
      'manifest_version',
      'name',
      'optional_permissions',
      'options_ui',
      'permissions',
      'short_name',
      'version',
      ...(chromium
        ? ['minimum_chrome_version', 'side_panel']
        : ['browser_specific_settings', 'sidebar_action']),
    ];
    expect(Object.keys(manifest).toSorted()).toEqual(known.toSorted());
    expect(manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed' });
    const { web_accessible_resources, externally_connectable, optional_host_permissions } =
      manifest;
    expect([web_accessible_resources, externally_connectable, optional_host_permissions]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('puts two small scripts into the dashboard, in its top frame', () => {
    expect(manifest['content_scripts']).toEqual([
      { matches: [DASHBOARD], js: ['link.js'], run_at: 'document_start' },
      { matches: [DASHBOARD], js: ['watcher.js'], run_at: 'document_end' },
    ]);
  });

  it('lets its pages load its own files and nothing more', () => {
    expect(policyOf(manifest)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(Object.keys(manifest['content_security_policy'] as Tree)).toEqual(['extension_pages']);
  });

  it('shows the overview beside the page', () => {
    const overview = chromium
      ? { side_panel: { default_path: 'overview.html' } }
      : { sidebar_action: { default_panel: 'overview.html', open_at_install: false } };
    expect(manifest).toMatchObject(overview);
    expect(manifest['background']).toEqual(
      chromium ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    );
  });

  it('has every file that its manifest names', () => {
    const files = textsOf(manifest).filter(({ text }) => isFile(text));
    const named = files.map(({ way }) => way.split('.')[0]);
    const wanted = ['action', 'background', 'content_scripts', 'icons', 'options_ui'];
    expect(named).toEqual(expect.arrayContaining(wanted));
    const missing = files.filter(({ text }) => !existsSync(join(folderOf(browser), text)));
    expect(missing).toEqual([]);
  });

  it('has the words that its manifest takes from the message files, in every language', () => {
    const keys = textsOf(manifest).flatMap(({ text }) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? []);
    expect(keys).toContain('extensionName');
    const files = globSync('_locales/*/messages.json', { cwd: folderOf(browser) });
    expect(files.map((file) => file.split(/[\\/]/)[1])).toContain(manifest['default_locale']);
    for (const file of files) {
      const messages = JSON.parse(readFileSync(join(folderOf(browser), file), 'utf8')) as Tree;
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys));
    }
  });

  it('has pages and styles that name no address, only files that are there', () => {
    const files = globSync('**/*.{html,css}', { cwd: folderOf(browser) });
    expect(files).toEqual(
      expect.arrayContaining(['popup.html', 'options.html', 'welcome.html', 'overview.html']),
    );
    for (const file of files) {
      const text = readFileSync(join(folderOf(browser), file), 'utf8');
      expect(text, file).not.toMatch(/https?:|["'(]\/\/|wss?:|javascript:/i);
      const missing = referencesOf(text).filter((reference) => {
        const from = reference.startsWith('/') ? '.' : dirname(file);
        return !existsSync(join(folderOf(browser), from, reference));
      });
      expect(missing, file).toEqual([]);
    }
  });

  it('has pages without a script or a style of their own: the policy would refuse them', () => {
    for (const file of globSync('*.html', { cwd: folderOf(browser) })) {
      const text = readFileSync(join(folderOf(browser), file), 'utf8');
      expect(text, file).toMatch(/<script[^>]*src=/);
      expect(text, file).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/i);
    }
  });

  it('has no map of its sources and no file of a test', () => {
    expect(globSync('**/*.{map,ts,tsx}', { cwd: folderOf(browser) })).toEqual([]);
  });
});

describe('what only one kind of browser knows', () => {
  it.each(['chrome', 'edge'])('%s of a version that has all calls', (browser) => {
    const manifest = readManifest(browser);
    expect(manifest['minimum_chrome_version']).toBe('144');
    expect((manifest['action'] as Tree)['default_area']).toBeUndefined();
  });

  it('Firefox: an id, a version with consent to data collection, and that nothing is collected', () => {
    const { gecko } = readManifest('firefox')['browser_specific_settings'] as {
      gecko: { id: string; strict_min_version: string; data_collection_permissions: object };
    };
    expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(Number(gecko.strict_min_version.split('.')[0])).toBeGreaterThanOrEqual(142);
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('Firefox puts the icon into sight', () => {
    expect(readManifest('firefox')['action']).toMatchObject({ default_area: 'navbar' });
  });
});

it('is one extension: all three builds are of one version and run the same watcher', () => {
  const builds = browsers.map((browser) => ({
    version: readManifest(browser)['version'],
    files: globSync('*.{js,html}', { cwd: folderOf(browser) }).toSorted(),
  }));
  expect(builds[1]).toEqual(builds[0]);
  expect(builds[2]).toEqual(builds[0]);
});
