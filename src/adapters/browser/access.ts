import { browser } from 'wxt/browser';

const DASHBOARD_PAGES = { origins: ['https://dashboard.tawk.to/*'] };

/** A person can withhold the dashboard from an extension at any time. */
export const hasDashboardAccess = (): Promise<boolean> =>
  browser.permissions.contains(DASHBOARD_PAGES);

/** Must run inside a person's gesture. */
export const askForDashboardAccess = (): Promise<boolean> =>
  browser.permissions.request(DASHBOARD_PAGES);
