import type { PopupText } from './popup-props.ts';

/** The one number, with its range beside it; a screen reader hears it as a phrase. */
export function Figure({ text }: { text: PopupText }) {
  return (
    <p class="figure" title={text.trust}>
      <span class="hidden">{text.spokenNumber}</span>
      <strong aria-hidden="true">{text.number}</strong>
      {text.unit && <span aria-hidden="true">{text.unit}</span>}
      {text.range && <span class="range">{text.range}</span>}
    </p>
  );
}
