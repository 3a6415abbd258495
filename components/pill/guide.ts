import { addButton, addElement, adoptStyle, nameButton } from './elements.ts';
import type { Mounted, Rect } from './pill-props.ts';
import { pillStyle } from './pill-style.ts';
import { placeRing, RING } from './place-ring.ts';

export type GuideProps = {
  direction: 'ltr' | 'rtl';
  title: string;
  sentence: string;
  close: string;
  /** What the sentence speaks about; null when it is not on this page. */
  target: Rect | null;
};

const GAP = 10;
const TOP = 64;

/** Shows the way: a ring around one thing and a sentence beside it. It lets every click through. */
export function mountGuide(
  root: ShadowRoot,
  first: GuideProps,
  { onClose }: { onClose(): void },
): Mounted<GuideProps> {
  adoptStyle(root, pillStyle);
  const ring = addElement(root, 'div', 'ring');
  const note = addElement(root, 'div', 'note');
  const words = addElement(note, 'div', '');
  const title = addElement(words, 'p', 'trust');
  const sentence = addElement(words, 'p', '');
  sentence.setAttribute('role', 'status');
  const close = addButton(note, 'sign', onClose);
  close.textContent = '✕';
  note.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') onClose();
  });
  const update = (props: GuideProps) => {
    note.dir = props.direction;
    title.textContent = props.title;
    if (sentence.textContent !== props.sentence) sentence.textContent = props.sentence;
    nameButton(close, props.close);
    ring.hidden = props.target === null;
    if (props.target) placeRing(ring, props.target);
    placeNote(note, props.target);
  };
  update(first);
  return {
    update,
    remove() {
      ring.remove();
      note.remove();
    },
  };
}

/** Below the target, above it where there is no room, at the top centre without one. */
function placeNote(note: HTMLElement, target: Rect | null): void {
  const { width, height } = note.getBoundingClientRect();
  const centre = target ? (target.left + target.right) / 2 : window.innerWidth / 2;
  const left = Math.min(Math.max(centre - width / 2, GAP), window.innerWidth - width - GAP);
  const below = target ? target.bottom + RING + GAP : TOP;
  const fits = below + height + GAP <= window.innerHeight;
  const top = fits || !target ? below : Math.max(GAP, target.top - RING - GAP - height);
  note.style.left = `${Math.max(GAP, left)}px`;
  note.style.top = `${top}px`;
}
