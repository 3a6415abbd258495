import type { Change } from '../protocol.ts';
import type { Live } from './live.ts';
import type { Route } from './route.ts';
import type { Speech } from './words.ts';

/** What every page is given. */
export interface Scene {
  live: Live;
  route: Route;
  propertyId: string;
  speech: Speech;
}

/** A page: built once per route, told of every later change. */
export interface View {
  root: HTMLElement;
  update(change: Change): void;
}

export type ViewMaker = (scene: Scene) => View;

/** A page that draws itself anew, whole, whenever something changed that it shows. */
export function redrawnView(
  className: string,
  shows: (change: Change) => boolean,
  draw: () => Node[],
): View {
  const root = document.createElement('main');
  root.className = className;
  root.replaceChildren(...draw());
  return {
    root,
    update: (change) => {
      if (shows(change)) root.replaceChildren(...draw());
    },
  };
}
