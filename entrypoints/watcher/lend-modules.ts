import * as composer from '../../src/adapters/tawk/composer.ts';
import * as foldText from '../../src/adapters/tawk/labels/fold-text.ts';
import * as pageSignposts from '../../src/adapters/tawk/labels/page-signposts.ts';
import * as pageState from '../../src/adapters/tawk/page-state.ts';
import * as routes from '../../src/adapters/tawk/routes.ts';
import * as safeDom from '../../src/adapters/tawk/safe-dom.ts';
import * as visibility from '../../src/adapters/tawk/visibility.ts';

const PLACE = Symbol.for('credit-meter.modules');

/**
 * Leaves on the global of the tab's isolated world what the injected parts need as well: the build makes
 * them take it from here (scripts/share-modules.ts) instead of bringing four copies.
 */
export function lendModules(): void {
  (globalThis as { [PLACE]?: object })[PLACE] = {
    composer,
    routes,
    visibility,
    'fold-text': foldText,
    'page-signposts': pageSignposts,
    'page-state': pageState,
    'safe-dom': safeDom,
  };
}
