import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A web page has no extension APIs: unit tests get WXT's fake ones, which keep everything in memory. */
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

export { fakeBrowser as browser };
