import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '@/scripts/harness/build.mjs';

/**
 * What the extension may do, word for word. A wider list switches the extension off at an update until its user agrees, so
 * a change here is a decision, never a side effect.
 */
const shared = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'downloads', 'alarms'],
  host_permissions: [
    '*://mp.weixin.qq.com/*',
    '*://*.12377.cn/*',
    '*://*.4hou.com/*',
    '*://*.qpic.cn/*',
    '*://*.qlogo.cn/*',
  ],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src https: http:; " +
      "frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types dompurify mocang-parse default",
  },
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    {
      matches: ['*://*.12377.cn/*', '*://*.4hou.com/*', '*://mp.weixin.qq.com/*'],
      js: ['content-scripts/recognise.js'],
    },
  ],
};
const builds = {
  chromium: { ...shared, background: { service_worker: 'background.js' } },
  firefox: {
    ...shared,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'mocang@mocang.app',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};
/** Names, icons and keys: they give no power. */
const harmless = ['name', 'description', 'version', 'default_locale', 'icons', 'action', 'commands'];

describe.each(['chromium', 'firefox'] as const)('%s build', (kind) => {
  const folder = buildFolder(kind);

  test('asks for these powers and no others', () => {
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const powers = Object.entries(manifest).filter(([key]) => !harmless.includes(key));
    expect(Object.fromEntries(powers)).toEqual(builds[kind]);
  });

  test('puts at most 20 kB on a page before anything is clipped', () => {
    expect(statSync(join(folder, 'content-scripts/recognise.js')).size).toBeLessThanOrEqual(20_000);
  });

  test('holds no code from elsewhere and builds none from strings', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    expect(scripts).not.toHaveLength(0);
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(/\beval\(|\bnew Function\(|\bimportScripts\(/);
      expect(code, name).not.toMatch(/import\(\s*["'`]https?:/);
    }
  });
});
