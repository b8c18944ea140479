import puppeteer from 'puppeteer-core';

/**
 * Firefox with the extension, every host led to the offline web by a proxy. Without a profile one of its own, gone when it
 * closes.
 * @param {import('./extension.mjs').Launch} options
 */
export async function launchFirefox({ program, folder, web, downloads, headless, profile }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: 120_000,
    protocolTimeout: 300_000,
    args: ['--width=1280', '--height=900'],
    extraPrefsFirefox: { ...offline(web), ...quietDownloads(downloads), ...permissive, ...(profile && lasting) },
  });
  // The extension's first page would take the place of a blank tab, and Puppeteer would lose sight of it.
  await (await browser.newPage()).goto('data:text/html,', { timeout: 120_000 });
  await browser.installExtension(folder);
  return { browser, extension: null };
}

function offline(web) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.plainPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.plainPort,
    'network.proxy.no_proxies_on': '',
    // An https page may load what the offline web has, whatever its scheme says.
    'dom.security.https_only_mode': false,
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
  };
}

function quietDownloads(folder) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.manager.showWhenStarting': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/zip,text/markdown,application/octet-stream',
  };
}

/** A profile that is opened again, even after a crash, has its extension with the same address and its library. */
const lasting = {
  'extensions.webextensions.uuids': JSON.stringify({ 'mocang@mocang.app': '6d0ca469-0000-4000-8000-000000000001' }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
};

/** Nobody is there to answer a prompt for an optional permission, nor to read Chinese fonts off the web. */
const permissive = {
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'zh-CN,zh,en',
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};
