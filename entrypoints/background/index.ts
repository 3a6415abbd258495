import { defineBackground } from 'wxt/utils/define-background';
import { keepMessageFiles } from '../../src/adapters/browser/message-files.ts';
import { startBackground } from './start-background.ts';

export default defineBackground(() => {
  keepMessageFiles();
  startBackground();
});
