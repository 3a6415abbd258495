import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from '../shared/tab-parts.ts';
import { countConversations } from './count-conversations.ts';

export default defineUnlistedScript(() => leavePart('counter', countConversations));
