import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from '../shared/tab-parts.ts';
import { watchUsage } from './watch-usage.ts';

export default defineUnlistedScript(() => leavePart('reader', watchUsage));
