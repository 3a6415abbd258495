const MOST_MOUNTS = 4;
const CHECK_MS = 3_000;

/**
 * The one element that the meter has in the page: a closed shadow root without a size of its own. A
 * page that takes it out gets it back three times; then the toolbar has to do.
 */
export function makeHost() {
  const element = document.createElement('credit-meter');
  const root = element.attachShadow({ mode: 'closed' });
  let mounts = 0;
  let wanted = false;

  const mount = () => {
    if (!wanted || element.isConnected || mounts >= MOST_MOUNTS) return;
    mounts += 1;
    document.documentElement.appendChild(element);
  };
  const checking = setInterval(mount, CHECK_MS);
  return {
    root,
    want() {
      wanted = true;
      mount();
    },
    stop() {
      clearInterval(checking);
      element.remove();
    },
  };
}
export type Host = ReturnType<typeof makeHost>;
