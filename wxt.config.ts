import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hostsAtInstall } from './utils/sites/hosts';

/**
 * One policy for every page of ours. No remote script, style or picture; `connect-src` is for fetching pictures from the
 * background; Trusted Types let only the sanitiser and the inert parser make HTML.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  'connect-src https: http:',
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify mocang-parse default',
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // In kB; the pages are loaded from the disk.
  vite: () => ({ plugins: [preact()], build: { modulePreload: false, chunkSizeWarningLimit: 1500 } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'downloads', 'alarms'],
    host_permissions: hostsAtInstall,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    // Chromium 156 gives Alt+Shift+C to nobody.
    commands: {
      clip: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandClip__' },
      library: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLibrary__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'mocang@mocang.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
