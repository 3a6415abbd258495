import { drawVerdictIcon } from '../../components/verdict-icon.ts';
import { makeToolbar } from '../../src/adapters/browser/toolbar.ts';

export const toolbar = makeToolbar(drawVerdictIcon);
