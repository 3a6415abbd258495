import { readCheck } from '../../src/adapters/browser/check-shelf.ts';
import type { Command } from '../../src/messaging/commands.ts';
import { answerAboutLink, askAboutLink, holdTeamLink } from '../../src/services/team-link.ts';
import { changeAddress, listAddresses } from './addresses.ts';
import type { Desk } from './desk.ts';
import { diagnose } from './diagnose.ts';
import { forgetTaught, startPicker } from './picking.ts';
import { teamDesk, writeTeamLine } from './team.ts';

type TeamCommand = Extract<
  Command,
  {
    type:
      | 'writeTeamLink'
      | 'holdTeamLink'
      | 'askAboutLink'
      | 'answerAboutLink'
      | 'readFollowing'
      | 'listAddresses'
      | 'changeAddress'
      | 'checkAll'
      | 'cancelCheck'
      | 'readCheck'
      | 'startPicker'
      | 'forgetLabel'
      | 'diagnose';
  }
>;

/** What concerns all properties at once: links of colleagues, learned addresses and labels, the walk. */
export async function obeyTeamCommand(desk: Desk, command: TeamCommand): Promise<object> {
  const parts = teamDesk(desk);
  switch (command.type) {
    case 'writeTeamLink':
      return { ok: true, text: await writeTeamLine(desk) };
    case 'holdTeamLink':
      await desk.enqueue(() => holdTeamLink(parts, command.text));
      return { ok: true };
    case 'askAboutLink':
      return { ok: true, asked: await desk.enqueue(() => askAboutLink(parts)) };
    case 'answerAboutLink': {
      const done = await desk.enqueue(() => answerAboutLink(parts, command));
      await desk.refreshAnew();
      return { ok: done };
    }
    case 'readFollowing':
      return { ok: true, reason: await desk.following.readFailure() };
    case 'listAddresses':
      return { ok: true, addresses: await listAddresses(desk.store) };
    case 'changeAddress':
      return changeAddress(desk.store, command);
    case 'checkAll':
      return desk.checks.start();
    case 'cancelCheck':
      desk.checks.cancel();
      return { ok: true };
    case 'startPicker':
      return startPicker(desk, command);
    case 'diagnose':
      return diagnose(desk);
    case 'forgetLabel':
      return forgetTaught(desk, command.label);
    case 'readCheck':
      return { ok: true, progress: await readCheck() };
  }
}
