import { describe, expect, test } from 'vitest'
import { readSenderHost, readTarget } from './host.ts'

describe('reads where a hidden target leads', () => {
  test.each<[string, string | undefined, string]>([
    ['https://shop.example.jp/a', 'shop.example.jp', 'a link'],
    ['  HTTPS://Shop.Example.JP', 'shop.example.jp', 'with space and capitals'],
    ['//shop.example.jp/a', 'shop.example.jp', 'without a scheme'],
    ['https:shop.example.jp', 'shop.example.jp', 'without slashes, which browsers accept'],
    ['https:\\\\shop.example.jp', 'shop.example.jp', 'with backslashes'],
    ['https://amazon.co.jp@evil.example/', 'evil.example', 'with a user'],
    ['https://a@amazon.co.jp@evil.example/', 'evil.example', 'with two signs for at'],
    ['https://evil.example\\@amazon.co.jp/', 'evil.example', 'with a backslash before the at'],
    [`https://amazon.co.jp:${'a'.repeat(500)}@evil.example`, 'evil.example', 'with a long password'],
    ['https://аmazon.example/', 'аmazon.example', 'with a Cyrillic letter'],
    ['https://アマゾン.example/', 'アマゾン.example', 'in Japanese letters'],
    ['http://203.0.113.5/', '203.0.113.5', 'an IP address'],
    ['mailto:info@example.jp', undefined, 'a mail address'],
    ['tel:0312345678', undefined, 'a telephone number'],
    ['javascript:alert(1)', undefined, 'a script'],
    ['#top', undefined, 'a place on the page'],
    ['page.html', undefined, 'a relative address'],
    ['https://', undefined, 'nothing behind the scheme'],
    ['', undefined, 'nothing'],
  ])('%j leads to %s: %s', (target, host) => {
    expect(readTarget(target)?.host).toBe(host)
  })
})

describe('reads the host of a sender', () => {
  test.each<[string, string | undefined, string]>([
    ['info@shop.example.jp', 'shop.example.jp', 'an address'],
    ['カワセミ便 <info@Shop.Example.JP>', 'shop.example.jp', 'a name and an address'],
    ['"info@kawasemi.example" <x@evil.example>', 'evil.example', 'a name that poses as an address'],
    ['0312345678', undefined, 'a telephone number'],
    ['NTT DOCOMO', undefined, 'a name'],
    ['@', undefined, 'a sign for at'],
  ])('%j is %s: %s', (sender, host) => {
    expect(readSenderHost(sender)?.host).toBe(host)
  })
})
