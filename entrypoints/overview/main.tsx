import { mountPage } from '../shared/mount-page.ts';
import { PropertyPage } from '../shared/property-page.tsx';

mountPage(<PropertyPage />);
