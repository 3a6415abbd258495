import { useEffect, useState } from 'preact/hooks';
import { Addresses } from '../../components/team/addresses.tsx';
import {
  addressesText,
  addressProblem,
  type KnownAddresses,
} from '../../src/words/address-words.ts';
import type { Words } from '../../src/words/language.ts';
import { sendCommand } from './send-command.ts';

const NONE: KnownAddresses = { message_usage: null, top_up: null };

const readAddresses = async (): Promise<KnownAddresses> =>
  ((await sendCommand({ type: 'listAddresses' }))['addresses'] as KnownAddresses | undefined) ??
  NONE;

/** The learned addresses, as the background knows them; it checks every typed one. */
export function AddressesSection({ words }: { words: Words }) {
  const [known, setKnown] = useState(NONE);
  const read = () => void readAddresses().then(setKnown);
  useEffect(read, []);
  return (
    <Addresses
      {...addressesText(known, words)}
      onType={async (goal, address) => {
        const { ok, reason } = await sendCommand({ type: 'changeAddress', goal, address });
        read();
        return ok === true ? null : addressProblem(reason, words);
      }}
      onForget={(goal) =>
        void sendCommand({ type: 'changeAddress', goal, address: null }).then(read)
      }
    />
  );
}
