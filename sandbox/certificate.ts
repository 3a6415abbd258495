import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** What Chromium's --ignore-certificate-errors-spki-list compares: base64 SHA-256 of the key. */
  spki: string;
}

/** A throw-away certificate for tawk.to, made at each start and never written to disk. */
export async function makeCertificate(): Promise<Certificate> {
  const pair = await generate([{ name: 'commonName', value: 'dashboard.tawk.to' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.tawk.to' },
          { type: 2, value: 'tawk.to' },
        ],
      },
    ],
  });
  const publicKey = createPublicKey(pair.cert).export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(publicKey).digest('base64');
  return { key: pair.private, cert: pair.cert, spki };
}
