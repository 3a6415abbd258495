import { answerPreview, markSeen, spendUnseen, topUp, visitorAsks } from './actions.ts';
import type { Command } from './commands.ts';
import type { Helpdesk } from './helpdesk.ts';
import { endChat, postMessage } from './posting.ts';
import { playWorkingDay } from './working-day.ts';

export type CommandOutcome = { ok: true } | { ok: false; reason: 'no_credits' | 'no_access' };

/** Background play is ended by closing the sandbox; any other failure must surface. */
function inBackground(work: Promise<unknown>, signal: AbortSignal): void {
  work.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** Carries out what a page asked for. */
export function obey(desk: Helpdesk, command: Command, signal: AbortSignal): CommandOutcome {
  switch (command.kind) {
    case 'sign-in':
      desk.setStage({ signedInAs: command.role });
      break;
    case 'sign-out':
      desk.setStage({ signedInAs: null });
      break;
    case 'send': {
      const { propertyId } = desk.chat(command.chatId);
      const { chatId, from, text } = command;
      const outcome = postMessage(desk, { propertyId, chatId, from, text });
      return outcome.posted ? { ok: true } : { ok: false, reason: outcome.reason };
    }
    case 'seen':
      markSeen(desk, command.chatId);
      break;
    case 'end-chat':
      endChat(desk, command.chatId);
      break;
    case 'preview':
      answerPreview(desk, command.propertyId, command.text);
      break;
    case 'buy':
      if (
        desk.stage.signedInAs !== 'admin' ||
        desk.property(command.propertyId).books.plan === 'hobby'
      )
        return { ok: false, reason: 'no_access' };
      topUp(desk, command.propertyId, command.quantity);
      break;
    case 'top-up':
      topUp(desk, command.propertyId, command.quantity);
      break;
    case 'spend-unseen':
      spendUnseen(desk, command.propertyId, command.quantity);
      break;
    case 'visitor-asks':
      inBackground(visitorAsks(desk, command.propertyId, signal), signal);
      break;
    case 'play-day':
      inBackground(playWorkingDay(desk, {}, signal), signal);
      break;
    case 'set-language':
      desk.setStage({ language: command.language });
      break;
  }
  return { ok: true };
}
