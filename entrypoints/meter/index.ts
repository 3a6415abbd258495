import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart, type TabNeeds } from '../shared/tab-parts.ts';
import { lendLook } from './lend-look.ts';
import { makeHost } from './host.ts';
import { showGuide } from './show-guide.ts';
import { showPill } from './show-pill.ts';

function startMeter(needs: TabNeeds) {
  const host = makeHost();
  const pill = showPill(host, needs);
  const guide = showGuide(host, needs.layout);
  return {
    showPill: pill.show,
    lead: guide.lead,
    stop: () => [guide, pill, host].forEach((part) => part.stop()),
  };
}

export default defineUnlistedScript(() => {
  lendLook();
  leavePart('meter', startMeter);
});
