import { useEffect, useState } from 'preact/hooks';
import {
  readPublished,
  watchPublished,
  type Published,
} from '../../src/adapters/browser/published-views.ts';
import type { Words } from '../../src/words/language.ts';
import { loadWords } from './words.ts';

export type Shown = { published: Published; words: Words };

let first: Shown | null = null;

async function readShown(): Promise<Shown | null> {
  const [published, words] = await Promise.all([readPublished(), loadWords()]);
  // Scrolls to where right-to-left begins, and tells a screen reader how to speak.
  Object.assign(document.documentElement, { lang: words.tag, dir: words.direction });
  return published && { published, words };
}

/** Reads what a page begins with: its first drawing is whole, and what it asks the background waits. */
export async function readFirst(): Promise<void> {
  first = await readShown();
}

/** What the background published last, with the words of now; null until it is there. */
export function usePublished(): Shown | null {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    const read = async () => {
      const next = await readShown();
      if (next) setShown(next);
    };
    void read();
    return watchPublished(() => void read());
  }, []);
  return shown;
}
