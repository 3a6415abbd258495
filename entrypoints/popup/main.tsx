import { mountPage } from '../shared/mount-page.ts';
import { PopupPage } from './popup-page.tsx';

mountPage(<PopupPage />);
