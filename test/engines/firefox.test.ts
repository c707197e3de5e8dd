import { openFirefox } from './openFirefox.ts';
import { walk } from './walk.ts';

walk('Firefox', openFirefox, true);
