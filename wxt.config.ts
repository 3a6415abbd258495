import type { MinifyOptions } from 'terser';
import { defineConfig } from 'wxt';
import { compileMessages } from './scripts/compile-messages.ts';
import { cutDexie } from './scripts/cut-dexie.ts';
import { cutZod } from './scripts/cut-zod.ts';
import { minifyAgain } from './scripts/minify-again.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { shareModules } from './scripts/share-modules.ts';

const DASHBOARD = 'https://dashboard.tawk.to/*';

const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting'];
/** German waits for a native reader and for room in the package: docs/decisions/0015. */
const SHIPPED = ['ar', 'en'];
const ICON_SIZES = [16, 128];
const OVERVIEW = 'overview.html';

/** Nothing may be loaded, sent or framed that is not part of the extension itself. */
const PAGE_POLICY = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font'].map((kind) => `${kind}-src 'self'`),
  ...['connect-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'].map(
    (rule) => `${rule} 'none'`,
  ),
].join('; ');

const TERSER: MinifyOptions = {
  ecma: 2020,
  format: { comments: false },
  compress: {
    passes: 3,
    ecma: 2020,
    unsafe_arrows: true,
    inline: 1,
    lhs_constants: false,
    keep_fargs: false,
    hoist_props: true,
    // What libraries say to developers; nobody here says anything there.
    drop_console: ['warn', 'debug', 'trace'],
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  entrypointsDir: 'entrypoints',
  vite: () => ({
    plugins: [
      compileMessages(SHIPPED),
      shareModules(),
      cutDexie(),
      cutZod(),
      plainImports(),
      minifyAgain(TERSER),
    ],
    // The package's own default is its build for old browsers.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    // Two percent smaller than the bundler's own minifier.
    build: {
      modulePreload: { polyfill: false },
      // One file of styles packs smaller than three.
      cssCodeSplit: false,
      target: 'esnext',
      minify: 'terser',
      terserOptions: TERSER,
    },
  }),
  hooks: {
    // What two pages share is one file: a popup loads nearly all of it anyway, and it packs better.
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some(({ type }) => type === 'popup')) return;
      Object.assign(config.build?.rollupOptions?.output ?? {}, {
        codeSplitting: { groups: [{ name: 'pages', minShareCount: 2 }] },
        // Nothing is cached over the net, and a hash in a name packs badly.
        entryFileNames: 'chunks/[name].js',
        chunkFileNames: 'chunks/[name].js',
        assetFileNames: 'assets/[name].[ext]',
      });
    },
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extensionName__',
      short_name: 'Credit Meter',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      permissions: [...PERMISSIONS, ...(firefox ? [] : ['sidePanel'])],
      optional_permissions: ['notifications'],
      host_permissions: [DASHBOARD],
      content_scripts: [
        { matches: [DASHBOARD], js: ['link.js'], run_at: 'document_start' },
        { matches: [DASHBOARD], js: ['watcher.js'], run_at: 'document_end' },
      ],
      incognito: 'not_allowed',
      content_security_policy: { extension_pages: PAGE_POLICY },
      icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/icon-${size}.png`])),
      action: { default_title: 'Credit Meter', ...(firefox && { default_area: 'navbar' }) },
      ...(firefox
        ? {
            sidebar_action: { default_panel: OVERVIEW, open_at_install: false },
            browser_specific_settings: {
              gecko: {
                id: 'credit-meter@credit-meter.example',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '144', side_panel: { default_path: OVERVIEW } }),
    };
  },
});
