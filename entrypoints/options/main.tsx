import '@/components/look/look.css';
import { render } from 'preact';
import { followSettings } from '@/utils/preferences';
import { App } from './app';
import { greetOnce } from './first-run';
import { followFolder } from './folder-job';

await Promise.all([followSettings(), greetOnce()]);
render(<App />, document.body);
followFolder().catch(console.error);

// `unlimitedStorage` keeps the library from being cleared; this asks for it in the web's own words too, which Firefox wants.
navigator.storage.persist().catch(console.error);
