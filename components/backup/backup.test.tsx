// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Backup } from './backup.tsx';
import type { BackupProps } from './backup-props.ts';

afterEach(cleanup);

const text: BackupProps['text'] = {
  title: 'Backup',
  hint: 'One file.',
  damaged: null,
  export: 'Export',
  table: 'Table',
  import: 'Import a file',
  erase: 'Erase everything',
  eraseQuestion: 'Erase all figures?',
  eraseNow: 'Erase',
  settings: 'Take its settings too',
  take: 'Import',
  cancel: 'Cancel',
};
const preview = { from: 'Written by this browser.', changes: ['Acme shop: 3 new', 'Docs: none'] };

function show(given: Partial<BackupProps> = {}) {
  const on = {
    onExport: vi.fn<BackupProps['onExport']>(),
    onChoose: vi.fn<BackupProps['onChoose']>(),
    onTake: vi.fn<BackupProps['onTake']>(),
    onCancel: vi.fn<BackupProps['onCancel']>(),
    onErase: vi.fn<BackupProps['onErase']>(),
  };
  const props = { text, preview: null, takesSettings: false, outcome: null, isBusy: false, ...on };
  const { rerender } = render(<Backup {...props} {...given} />);
  return {
    ...on,
    change: (next: Partial<BackupProps>) => rerender(<Backup {...props} {...next} />),
  };
}
const button = (name: string) => screen.getByRole('button', { name });

describe('the backup section', () => {
  it('exports everything, or the table', () => {
    const { onExport } = show();
    fireEvent.click(button('Export'));
    fireEvent.click(button('Table'));
    expect(onExport.mock.calls).toEqual([['json'], ['csv']]);
  });

  it('hands over the file that was chosen, and takes the same one again', () => {
    const { onChoose } = show();
    const field = screen.getByLabelText<HTMLInputElement>('Import a file', { selector: 'input' });
    const opened = vi.spyOn(field, 'click');
    fireEvent.click(button('Import a file'));
    expect(opened).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(field, 'files', { value: [file] });
    fireEvent.change(field);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(file);
    expect(field.value).toBe('');
  });

  it('says what came of it: quietly where it went well, as an alert where it did not', () => {
    const { change } = show({ outcome: { isProblem: false, sentence: 'Saved.' } });
    expect(screen.getByRole('status').textContent).toBe('Saved.');
    expect(screen.getByRole('alert').textContent).toBe('');
    change({ outcome: { isProblem: true, sentence: 'This file is cut short.' } });
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByRole('alert').textContent).toBe('This file is cut short.');
  });

  it('says how many rows could not be read', () => {
    const damaged = '2 rows could not be read.';
    show({ text: { ...text, damaged } });
    expect(screen.getByText(damaged)).toBeTruthy();
  });
});

describe('a file that was looked at', () => {
  it('shows what would change and has the focus; nothing is taken before the word', () => {
    const { onTake, change } = show();
    button('Import a file').focus();
    change({ preview });
    const asked = screen.getByRole('group', { name: 'Import a file' });
    expect(document.activeElement).toBe(asked);
    expect(
      within(asked)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(preview.changes);
    expect(onTake).not.toHaveBeenCalled();
    change({});
    expect(document.activeElement).toBe(button('Import a file'));
  });

  it.each([true, false])('takes the settings too, or not: first %s, then the other', (first) => {
    const { onTake } = show({ preview, takesSettings: first });
    fireEvent.click(button('Import'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Take its settings too' }));
    fireEvent.click(button('Import'));
    expect(onTake.mock.calls).toEqual([[first], [!first]]);
  });

  it('can be left', () => {
    const { onCancel } = show({ preview });
    fireEvent.click(button('Cancel'));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('erasing everything', () => {
  it('asks once, with the export first', () => {
    const { onErase, onExport } = show();
    fireEvent.click(button('Erase everything'));
    expect(onErase).not.toHaveBeenCalled();
    const asked = screen.getByRole('group', { name: 'Erase everything' });
    const offered = within(asked).getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Export', 'Erase', 'Cancel']);
    fireEvent.click(offered[0] ?? asked);
    expect(onExport).toHaveBeenCalledExactlyOnceWith('json');
    fireEvent.click(offered[1] ?? asked);
    expect(onErase).toHaveBeenCalledOnce();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is left without a trace', () => {
    const { onErase } = show();
    fireEvent.click(button('Erase everything'));
    fireEvent.click(button('Cancel'));
    expect(onErase).not.toHaveBeenCalled();
    expect(screen.queryByText(text.eraseQuestion)).toBeNull();
  });
});
