import { mountPage } from '../shared/mount-page.ts';
import { WelcomePage } from './welcome-page.tsx';

mountPage(<WelcomePage />);
