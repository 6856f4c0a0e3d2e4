/** Hosts of well-known companies on which anyone puts up a page, a form or a group: their owner vouches for nothing there. */
const openHosts = new Set(
  'chat.whatsapp.com wa.me t.me telegram.me discord.gg signal.group docs.google.com forms.gle sites.google.com drive.google.com storage.googleapis.com script.google.com forms.office.com forms.microsoft.com 1drv.ms onedrive.live.com sway.office.com lnkd.in linktr.ee'.split(
    ' ',
  ),
)

export function isOpenHost(host: string): boolean {
  return openHosts.has(host)
}
