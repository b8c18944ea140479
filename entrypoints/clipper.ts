import { defineUnlistedScript } from '#imports';
import { clip } from '@/utils/clip/clip';

/** Injected by the background when something is clipped; what it returns is untrusted there. */
export default defineUnlistedScript({
  globalName: true,
  main: () => clip(document, new URL(location.href)),
});
