import { defineContentScript } from '#imports';
import { hostsAtInstall, pictureHosts } from '@/utils/sites/hosts';
import { looksLikeArticle } from '@/utils/sites/recognise';

type Runtime = { sendMessage(message: object): Promise<unknown> };
type Browser = { runtime: Runtime };

/** Small: every page of these hosts loads it. The background, asked whether the page is saved, shows it on its button. */
export default defineContentScript({
  matches: hostsAtInstall.filter((host) => !pictureHosts.includes(host)),
  main() {
    if (!looksLikeArticle(document, new URL(location.href))) return;
    // Without the polyfill, which is larger than all the rest. When the extension has just been updated, nobody answers.
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    (browser ?? chrome).runtime.sendMessage({ name: 'isSaved', request: [] }).catch(() => {});
  },
});
