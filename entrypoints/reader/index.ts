import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnosePage } from '../../src/adapters/tawk/diagnose/diagnose-page.ts';
import { learnLabel } from '../../src/adapters/tawk/teach/learn-label.ts';
import { listFigures } from '../../src/adapters/tawk/teach/list-figures.ts';
import { describePage } from '../shared/describe-page.ts';
import { leavePart } from '../shared/tab-parts.ts';
import { watchUsage } from './watch-usage.ts';

export default defineUnlistedScript(() => {
  leavePart('reader', watchUsage);
  leavePart('teacher', {
    learnLabel,
    listFigures,
    diagnose: () => diagnosePage(document, describePage({})),
  });
});
