import { runScript } from './setup/run-script.mjs';

runScript('scripts/zip.ts');
