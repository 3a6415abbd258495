/**
 * Writes the line of a reply to the clipboard: false where the page's policy or the browser forbids
 * it. Only a document in front of a person may write it, and only just after a press: not the
 * background, and no hidden page of ours.
 */
export async function copyLine(reply: unknown): Promise<boolean> {
  const { text } = Object(reply) as { text?: unknown };
  if (typeof text !== 'string') return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refusal) {
    if (!(refusal instanceof Error)) throw refusal;
    return false;
  }
}
