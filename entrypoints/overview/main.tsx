import { mountPage } from '../shared/mount-page.ts';
import { OverviewPage } from './overview-page.tsx';

mountPage(<OverviewPage />);
