import { foldLabel } from './labels/fold-text.ts';
import { everyWording, type LabelLanguage } from './labels/page-signposts.ts';
import { closestTo, isElement, textBelow } from './safe-dom.ts';

/** "Top Up Now" (tawk.to help centre, 2026); the translations are plausible ones. */
const wordings: Readonly<Record<LabelLanguage, string>> = {
  en: 'top up now',
  es: 'recargar ahora',
  'pt-BR': 'recarregar agora',
  de: 'jetzt aufladen',
  fr: 'recharger maintenant',
  it: 'ricarica ora',
  nl: 'nu opwaarderen',
  pl: 'doladuj teraz',
  tr: 'simdi yukle',
  ar: 'اشحن الان|شحن الان',
  hi: 'अभी टॉप अप करें|अभी रिचार्ज करें',
  ja: '今すぐチャージ',
  'zh-CN': '立即充值',
};

const topUpNow = everyWording(wordings);
const longestLabel = 60;

/**
 * Tells when a person presses "Top Up Now" on the purchase page. A page script's click is not trusted.
 * Nothing of what the form holds is looked at.
 */
export function watchTopUpPressed(
  document: Document,
  { isPurchasePage, onPressed }: { isPurchasePage: () => boolean; onPressed: () => void },
): () => void {
  const notice = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || target === undefined || !isElementTarget(target)) return;
    const button = closestTo(target, 'button, [role="button"], a, input[type="submit"]') ?? target;
    if (topUpNow.has(foldLabel(textBelow(button, longestLabel))) && isPurchasePage()) onPressed();
  };
  document.addEventListener('click', notice, { capture: true });
  return () => document.removeEventListener('click', notice, { capture: true });
}

const isElementTarget = (target: EventTarget): target is Element =>
  'nodeType' in target && isElement(target as Node);
