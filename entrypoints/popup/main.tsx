import '@/components/look/look.css';
import { followSettings } from '@/utils/preferences';

await followSettings();
