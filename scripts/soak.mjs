import { runScript } from './setup/run-script.mjs';

runScript('scripts/soak.ts');
