import { useEffect, useState } from 'preact/hooks';
import {
  readPublished,
  watchPublished,
  type Published,
} from '../../src/adapters/browser/published-views.ts';
import type { Words } from '../../src/words/language.ts';
import { loadWords } from './words.ts';

export type Shown = { published: Published; words: Words };

/** What the background published last, with the words of now; null until it is there. */
export function usePublished(): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const read = async () => {
      const [published, words] = await Promise.all([readPublished(), loadWords()]);
      if (published) setShown({ published, words });
    };
    void read();
    return watchPublished(() => void read());
  }, []);
  return shown;
}
