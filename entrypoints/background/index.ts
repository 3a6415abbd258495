import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from './start-background.ts';

export default defineBackground(() => startBackground());
