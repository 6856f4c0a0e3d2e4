import { linkFinding, type Signal } from './signal.ts'

/** Hosts whose links lead straight into a talk or a group with strangers. */
const chats = new Set(['chat.whatsapp.com', 'wa.me', 't.me', 'telegram.me', 'discord.gg', 'signal.group'])

/** A link into a chat. Investment and job scams gather their victims there (FTC, 2024; 警察庁, 2024). */
export const chatInvite = {
  id: 'chat-invite',
  group: 'channel',
  direction: 'scam',
  weight: 2,
  detect: (evidence) =>
    linkFinding(
      evidence,
      evidence.links.filter(({ host }) => chats.has(host)),
    ),
} as const satisfies Signal
