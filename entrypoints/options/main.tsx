import { mountPage } from '../shared/mount-page.ts';
import { OptionsPage } from './options-page.tsx';

mountPage(<OptionsPage />);
