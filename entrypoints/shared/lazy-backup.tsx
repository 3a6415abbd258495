import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BackupSectionProps } from './backup-section.tsx';

/** The backup section, fetched once the page that it ends has shown. */
export function LazyBackup(props: BackupSectionProps) {
  const [loaded, setLoaded] = useState<{ Section: ComponentType<BackupSectionProps> } | null>(null);
  useEffect(() => {
    void import('./backup-section.tsx').then(({ BackupSection }) =>
      setLoaded({ Section: BackupSection }),
    );
  }, []);
  return loaded && <loaded.Section {...props} />;
}
