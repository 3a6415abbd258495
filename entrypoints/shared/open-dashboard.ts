import { DASHBOARD_ORIGIN, openTab } from '../../src/adapters/browser/dashboard-tabs.ts';

export const openDashboard = (): void => void openTab(`${DASHBOARD_ORIGIN}/`);
