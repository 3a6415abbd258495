import type { Change } from '../protocol.ts';
import { addOnsView } from './add-ons-view.ts';
import { administrationView, billingView, noAccessView } from './administration-view.ts';
import { agentsView, messageUsageView, previewView } from './ai-settings-view.ts';
import { chatsView } from './chats-view.ts';
import { homeView } from './home-view.ts';
import { inboxView } from './inbox-view.ts';
import { followServer, type Live } from './live.ts';
import { monitoringView } from './monitoring-view.ts';
import { purchaseView } from './purchase-view.ts';
import { reportingView } from './reporting-view.ts';
import { currentProperty, readRoute } from './route.ts';
import { makeShell } from './shell.ts';
import type { Scene, View, ViewMaker } from './view.ts';
import { speechOf } from './words.ts';

const pages: Record<string, ViewMaker> = {
  'dashboard/:property': homeView,
  chat: chatsView,
  monitoring: monitoringView,
  'inbox/:property/all': inboxView,
  'inbox/:property/chats': inboxView,
  'inbox/:property/all/chat/:chat': inboxView,
  'reporting/:property': reportingView,
  admin: administrationView,
  'admin/:property': administrationView,
  'admin/:property/chat-widget': administrationView,
  'admin/:property/channels/chat-widget': administrationView,
  'admin/:property/billing': billingView,
  addons: addOnsView,
  'addons/:property': addOnsView,
  'addons/ai-assist/settings': messageUsageView,
  'addons/:property/ai-assist/settings': messageUsageView,
  'addons/ai-assist/settings/agents': agentsView,
  'addons/:property/ai-assist/settings/agents': agentsView,
  'addons/ai-assist/settings/preview': previewView,
  'addons/:property/ai-assist/settings/preview': previewView,
  'addons/ai-assist/purchase': purchaseView,
  'addons/:property/ai-assist/purchase': purchaseView,
};

const adminsOnly = /^(addons|admin)\b/;

function viewMakerOf(scene: Scene): ViewMaker {
  const { pattern } = scene.route;
  if (scene.live.world.stage.signedInAs === 'agent' && adminsOnly.test(pattern))
    return noAccessView;
  return pages[pattern] ?? homeView;
}

function makeScene(live: Live): Scene {
  const route = readRoute(location.hash);
  const known = live.world.accounts.map((account) => account.propertyId);
  const propertyId = currentProperty(route, known);
  return { live, route, propertyId, speech: speechOf(live.world.stage.language) };
}

/** Draws shell and page from nothing, as the app does on a change of route. */
function openPage(live: Live): View {
  const scene = makeScene(live);
  const { language } = live.world.stage;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const view = viewMakerOf(scene)(scene);
  const shell = makeShell(scene, view.root);
  document.querySelector('#app')?.replaceChildren(...shell.parts);
  return {
    root: view.root,
    update: (change) => {
      shell.update();
      view.update(change);
    },
  };
}

function startApp(): void {
  let current: { live: Live; view: View } | null = null;
  const reopen = (live: Live): void => {
    current = { live, view: openPage(live) };
  };
  followServer((live: Live, change: Change) => {
    if (live.world.stage.signedInAs === null) location.assign('/login');
    else if (current === null || change.kind === 'world' || change.kind === 'stage') reopen(live);
    else current.view.update(change);
  });
  addEventListener('hashchange', () => {
    if (current !== null) reopen(current.live);
  });
}

startApp();
