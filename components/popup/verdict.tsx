import { Chip } from '../chip.tsx';
import type { PopupText } from './popup-props.ts';

/** Will it last: chip and sentence say the same; the words stay in the text colour. */
export function Verdict({ text }: { text: PopupText }) {
  return (
    <section class="verdict">
      <h1>
        {text.hasVerdict && <Chip look={text.look} />}
        <span>{text.headline}</span>
      </h1>
      <p>{text.secondLine}</p>
    </section>
  );
}
