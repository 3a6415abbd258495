import type { TransferShelf } from '../../services/backup-ports.ts';

const openFolder = async (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

async function readFile(name: string): Promise<File | null> {
  const folder = await openFolder();
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * The extension's own folder in the browser: pages and background see it, no site does. What lies
 * there is taken away as soon as it was handed over.
 */
export const transferShelf = {
  async write(name, content) {
    const handle = await (await openFolder()).getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(content);
    await stream.close();
  },
  read: readFile,
  async clear() {
    const folder = await openFolder();
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of names) await folder.removeEntry(name, { recursive: true });
  },
} satisfies TransferShelf;

/** SHA-256 in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
