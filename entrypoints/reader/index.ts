import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learnLabel } from '../../src/adapters/tawk/teach/learn-label.ts';
import { listFigures } from '../../src/adapters/tawk/teach/list-figures.ts';
import { leavePart } from '../shared/tab-parts.ts';
import { watchUsage } from './watch-usage.ts';

export default defineUnlistedScript(() => {
  leavePart('reader', watchUsage);
  leavePart('teacher', { learnLabel, listFigures });
});
