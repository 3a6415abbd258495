import type { PropertyView } from '../../src/domain/property-view.ts';
import type { Instant } from '../../src/domain/units.ts';
import { nowOf, sampleViews, type SampleName } from './sample-views.ts';
import { nowOfState, stateViews, type StateName } from './state-views.ts';

export type ViewName = SampleName | StateName;

const isState = (name: ViewName): name is StateName => Object.hasOwn(stateViews, name);

/** Everything that a surface may have to show, by name. */
export const viewNames: readonly ViewName[] = [
  ...(Object.keys(stateViews) as StateName[]),
  ...(Object.keys(sampleViews) as SampleName[]),
];

export const viewOf = (name: ViewName): PropertyView =>
  isState(name) ? stateViews[name] : sampleViews[name];

export const nowOfView = (name: ViewName): Instant =>
  isState(name) ? nowOfState(name) : nowOf(name);
