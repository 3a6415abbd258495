import { listSenderNames } from '../../src/adapters/tawk/conversation/list-sender-names.ts';
import { parseRoute } from '../../src/adapters/tawk/routes.ts';
import { layoutOf } from '../../src/adapters/tawk/visibility.ts';
import type { PickOrder } from '../../src/messaging/tab-messages.ts';
import type { Picker } from './open-picker.ts';

/** The person points at the name of the AI agent in a conversation. */
export function pickSender(picker: Picker, order: PickOrder): void {
  const { text } = order;
  const senders = listSenderNames(document, layoutOf(window));
  const things = senders.map(({ name, element }) => ({ label: name, element }));
  const again = () => pickSender(picker, order);
  if (things.length === 0) return picker.ask({ sentence: text.nothing, lines: [], answers: [] });
  const onPick = (index: number) => {
    const sender = senders[index]?.name;
    if (sender === undefined) return;
    // A conversation whose address names a property is that one's.
    const propertyId = parseRoute(location.href).propertyId ?? order.propertyId;
    picker.ask({
      sentence: text.isSender.replace('{sender}', () => sender),
      // Whose agent: several properties may meet in one list of chats.
      lines: [order.names[propertyId] ?? []].flat(),
      answers: [
        {
          label: text.yes,
          onPress: () => void picker.tell({ type: 'senderPicked', propertyId, sender }),
        },
        { label: text.no, onPress: again },
      ],
    });
  };
  picker.choose(text.choose, { things, onPick, onChange: again });
}
