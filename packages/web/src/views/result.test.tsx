import type { CheckResult, Source } from '@monban/engine'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { emptyForm } from '../check/form.ts'
import { locales } from '../locales/index.ts'
import { LocaleContext } from './locale.ts'
import { Result } from './result.tsx'

const source: Source = {
  url: 'https://www.example.jp/notice',
  title: '例の市のお知らせ',
  kind: 'official',
  checkedOn: '2026-11-20',
}

function resultWith(spans: { start: number; end: number }[]): CheckResult {
  return {
    level: 'scam',
    score: 90,
    kind: 'unpaid-charge',
    impersonates: 'amazon',
    campaign: null,
    reasons: [{ id: 'urgency', direction: 'scam', group: 'pressure', weight: 3, spans, values: {} }],
    advice: 'unpaid-charge',
    notChecked: ['sender'],
    ruleVersion: 'r1',
    explanation: {
      lang: 'ja',
      level: 'scam',
      verdict: '詐欺の可能性が高い',
      kind: '架空請求',
      impersonates: 'Amazon',
      campaign: { title: '月額料金の未納をかたるSMS', article: 'unpaid-monthly-fee' },
      summary: '架空請求によく似ています。',
      doNow: ['電話しないでください。'],
      reasons: [{ reason: 0, direction: 'scam', text: '急がせています。', source }],
      ifGenuine: { text: '本物は SMS で請求しません。', source },
      checkYourself: [{ text: '公式のページを自分で開きます。' }],
      aftercare: [{ situation: 'called', title: '電話した', steps: [{ text: '切ります。' }] }],
      contacts: [
        { name: '窓口', reach: '#9110', hours: '平日', purpose: '相談', source },
        { name: '受付', reach: 'https://www.example.jp/form', hours: 'いつでも', purpose: '報告', source },
        { name: '郵便', reach: 'javascript:alert(1)', hours: '平日', purpose: '相談', source },
      ],
      notChecked: ['送り主が本物かどうか'],
    },
  }
}

function render(text: string, spans = [{ start: 0, end: text.length }]): string {
  return renderToString(
    <LocaleContext.Provider value={locales.ja}>
      <Result answer={{ result: resultWith(spans), values: { ...emptyForm, text }, place: 'server' }} />
    </LocaleContext.Provider>,
  )
}

describe('the result', () => {
  test('comes in the order in which a person needs it', () => {
    const html = render('至急')
    const parts = [
      '詐欺の可能性が高い',
      'よく似た手口: 月額料金の未納をかたるSMS',
      '電話しないで',
      '<mark>',
      '本物は SMS',
      '公式のページ',
      '電話した',
      '窓口',
      '送り主が',
    ]
    const places = parts.map((part) => html.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('links each mark to its reason, and the reason is there', () => {
    const html = render('至急')
    expect(html).toContain('href="#reason-1"')
    expect(html).toContain('id="reason-1"')
  })

  test('shows where each statement was read and when', () => {
    const html = render('至急')
    expect(html).toContain('href="https://www.example.jp/notice" rel="noreferrer"')
    expect(html).toContain('確認日 2026-11-20')
  })

  test('makes our contacts dialable, and only numbers and https addresses links', () => {
    const html = render('至急')
    expect(html).toContain('href="tel:%239110"')
    expect(html).toContain('href="https://www.example.jp/form"')
    expect(html).not.toContain('href="javascript:')
  })
})

describe('hostile text', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['"><svg onload=alert(1)>'],
    ['</bdi></mark><style>*{display:none}</style>'],
  ])('stays text: %s', (text) => {
    for (const html of [render(text), render(text, [{ start: 1, end: 3 }]), render(text, [])]) {
      expect(html).not.toMatch(/<(script|img|style)|<svg onload/)
    }
    expect(render(text)).toContain(
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    )
  })

  test('gains no link: neither its addresses nor its numbers', () => {
    const html = render('https://pay.example/ 03-0000-0000 または 090-0000-0000')
    expect(html).not.toMatch(/href="[^"]*(pay\.example|0000)/)
  })

  test('is isolated piece by piece from the direction of what surrounds it', () => {
    const html = render('\u202Emoc.elpmaxe', [{ start: 0, end: 3 }])
    expect(html).toContain('<mark><bdi>\u202Emo</bdi></mark>')
    expect(html).toContain('<bdi>c.elpmaxe</bdi>')
  })
})
