import type { VerdictLook } from '../../src/domain/verdict.ts';
import { CHIP_SIZE, chipShapes } from '../chip-shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A new element at the end of `parent`. */
export function addElement<Tag extends keyof HTMLElementTagNameMap>(
  parent: ParentNode & Node,
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  parent.appendChild(element);
  return element;
}

/** A button whose press counts only when a person made it: a page script can dispatch a click too. */
export function addButton(
  parent: ParentNode & Node,
  className: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = addElement(parent, 'button', className);
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return button;
}

/** Label for a button that shows only a sign. */
export function nameButton(button: HTMLButtonElement, label: string): void {
  button.setAttribute('aria-label', label);
  button.title = label;
}

/** Draws the verdict's chip at the start of `parent`, and redraws it for another look. */
export function makeChip(parent: Element): (look: VerdictLook) => void {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${CHIP_SIZE} ${CHIP_SIZE}`);
  svg.setAttribute('aria-hidden', 'true');
  const outline = document.createElementNS(SVG, 'path');
  const mark = document.createElementNS(SVG, 'path');
  outline.setAttribute('class', 'chip-outline');
  mark.setAttribute('class', 'chip-mark');
  svg.append(outline, mark);
  parent.prepend(svg);
  return (look) => {
    svg.setAttribute('class', `chip look-${look}`);
    outline.setAttribute('d', chipShapes[look].outline);
    mark.setAttribute('d', chipShapes[look].mark);
  };
}

/**
 * Styles the shadow root without a style element or attribute, so that the page's policy has no say.
 * Firefox may refuse a sheet that was made in a content script's world; a style element works there.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch (refusal) {
    if (!(refusal instanceof Error)) throw refusal;
    addElement(root, 'style', '').textContent = css;
  }
}
