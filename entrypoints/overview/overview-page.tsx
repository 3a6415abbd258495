import { PropertyPage } from '../shared/property-page.tsx';
import { TeamBar } from '../shared/team-bar.tsx';
import { usePublished } from '../shared/use-published.ts';

/** One property, and what concerns all of them. */
export function OverviewPage() {
  const shown = usePublished();
  return (
    <>
      <PropertyPage />
      {shown && <TeamBar {...shown} />}
    </>
  );
}
