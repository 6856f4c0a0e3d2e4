import { createHash } from 'node:crypto'

/** They name a brand and give a link, and say nothing else that speaks for or against them. */
const wordings = [
  (/** @type {string} */ brand, /** @type {string} */ url) =>
    `${brand}からのお知らせです。くわしくはこちらをご覧ください。${url}`,
  (/** @type {string} */ brand, /** @type {string} */ url) => `【${brand}】ご利用状況のご案内 ${url}`,
  (/** @type {string} */ brand, /** @type {string} */ url) =>
    `いつも${brand}をご利用いただきありがとうございます。\nお手続きのページ\n${url}`,
  (/** @type {string} */ brand, /** @type {string} */ url) =>
    `${brand}：ご登録内容をご確認ください\n${url}\n`,
]

/**
 * The message for a link, always in the same wording for the same link.
 * @param {string} brand
 * @param {string} url
 * @returns {import('@monban/engine').Message}
 */
export function messageWith(brand, url) {
  const [byte = 0] = createHash('sha256').update(url).digest()
  return messagesWith(brand, url)[byte % wordings.length] ?? { text: url, channel: 'sms' }
}

/** The message in every wording. @param {string} brand @param {string} url @returns {import('@monban/engine').Message[]} */
export function messagesWith(brand, url) {
  return wordings.map((wording) => ({ text: wording(brand, url), channel: 'sms' }))
}
