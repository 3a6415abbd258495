import { Popup } from '../../components/popup/popup.tsx';
import { NothingKnown } from '../shared/nothing-known.tsx';
import { useProperty } from '../shared/use-property.tsx';

/** The popup: the property of the badge, until another is chosen. */
export function PopupPage() {
  const page = useProperty();
  if (!page) return null;
  return page.shown ? <Popup {...page.shown.props} /> : <NothingKnown {...page} />;
}
