/** Mail services where anyone gets an address at once: the large ones, and those that scams in Japanese come from. */
const freeMail = new Set(
  'gmail.com googlemail.com yahoo.co.jp ymail.ne.jp yahoo.com outlook.com outlook.jp hotmail.com hotmail.co.jp live.jp live.com msn.com icloud.com me.com aol.com aol.jp proton.me protonmail.com gmx.com gmx.net mail.com mail.ru yandex.com yandex.ru zoho.com excite.co.jp goo.jp qq.com 163.com 126.com sina.com foxmail.com naver.com tutanota.com'.split(
    ' ',
  ),
)

/** Whether anyone gets an address under this registrable domain at once. */
export function isFreeMail(domain: string): boolean {
  return freeMail.has(domain)
}
