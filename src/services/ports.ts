import type { AlertKind } from '../domain/alert-rules.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { SurfaceState } from '../domain/surface-state.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { VerdictLook } from '../domain/verdict.ts';

export type Clock = () => Instant;

/** What stands on the toolbar, already in words. */
export type BadgeFace = { text: string; title: string; look: VerdictLook };

export interface Toolbar {
  show(face: BadgeFace): Promise<void>;
}

/** The view models that every surface reads, kept where a page can read them without the background. */
export interface Publisher {
  publish(views: readonly PropertyView[], state: SurfaceState): Promise<void>;
}

/** One warning, already in words. `id` is stable, so that a repeated delivery replaces itself. */
export type Warning = {
  id: string;
  kind: AlertKind;
  propertyId: PropertyId;
  title: string;
  body: string;
};

export interface Notifier {
  /** False when nothing was delivered: the edge is then not consumed. */
  deliver(warning: Warning): Promise<boolean>;
}
