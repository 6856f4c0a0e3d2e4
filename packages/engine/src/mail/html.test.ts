import { describe, expect, test } from 'vitest'
import { htmlMail } from './_mails.ts'
import { readMail } from './read-mail.ts'

function textOf(html: string): string | undefined {
  return readMail(htmlMail(html))?.text
}

function hiddenIn(html: string): number | undefined {
  return readMail(htmlMail(html))?.mail?.hidden
}

describe('what nobody sees is not read', () => {
  test.each([
    ['display: none', '<p style="Display : NONE !important">x</p>'],
    ['visibility', '<p style="visibility:hidden">x</p>'],
    ['opacity', '<p style="opacity:0">x</p><p style="opacity: 0.01">x</p>'],
    [
      'a tiny size',
      '<p style="font-size:0">x</p><p style="font-size:1px">x</p><p style="font-size:0.01em">x</p>',
    ],
    [
      'white on white',
      '<p style="color:#fff">x</p><font color="white">x</font><p style="color:#fefefe">x</p>',
    ],
    ['black on black', '<td bgcolor="#000"><span>x</span></td>'],
    [
      'the colour of what is behind',
      '<div style="background:rgb(20, 40, 60)"><b style="color:#14283c">x</b></div>',
    ],
    ['no colour at all', '<p style="color:transparent">x</p><p style="color:rgba(0, 0, 0, 0)">x</p>'],
    [
      'no room',
      '<div style="max-height:0;overflow:hidden">x</div><div style="width:1px;overflow:hidden">x</div>',
    ],
    [
      'off the screen',
      '<div style="position:absolute;left:-9999px">x</div><p style="text-indent:-9999px">x</p>',
    ],
    ['the hidden attribute', '<p hidden>x</p>'],
    ['a class', '<style>.k, b.l{display:none}</style><p class="j k">x</p><b class="l">x</b>'],
    ['an id', '<style>#k{/* } */font-size:0}</style><p id="k">x</p>'],
    ['everything inside', '<div style="display:none"><p style="display:block"><b>x</b></p></div>'],
    ['an unclosed paragraph', '<p style="display:none">x<p style="display:none">x<p>'],
  ])('%s', (_, html) => {
    expect(textOf(`a${html}b`)?.replace(/\s+/g, '')).toBe('ab')
    expect(hiddenIn(`a${html}b`)).toBeGreaterThan(0)
  })

  test('comments, scripts and styles are not even counted', () => {
    const html = '<!-- x --><script>x</script><style>.x{}</style><!--[if mso]>x<![endif]-->a'
    expect([textOf(html), hiddenIn(html)]).toEqual(['a', 0])
  })

  test('what is shown as well is no filler', () => {
    expect(hiddenIn('<p>同じ文です</p><div style="display:none">同じ文です</div>')).toBe(0)
  })
})

describe('what somebody sees is read', () => {
  test.each([
    ['a size set again', '<td style="font-size:0px"><p style="font-size:14px">x</p></td>'],
    ['made visible again', '<td style="visibility:hidden"><p style="visibility:visible">x</p></td>'],
    ['white on a coloured ground', '<td bgcolor="#cc0000"><font color="#ffffff">x</font></td>'],
    [
      'white on a ground that a class gives',
      '<style>.b{background:#c00}</style><p class="b" style="color:#fff">x</p>',
    ],
    ['white on a picture', '<td background="a.png"><span style="color:#fff">x</span></td>'],
    ['white on a gradient', '<p style="background:linear-gradient(#000,#333);color:#fff">x</p>'],
    ['a link on a black ground', '<td bgcolor="#000"><a href="https://a.example/">x</a></td>'],
    ['half a page down', '<p style="opacity:0.6;left:-5px;height:0">x</p>'],
    ['a rule for other screens', '<style>@media print{.k{display:none}}</style><p class="k">x</p>'],
    ['after a hidden paragraph', '<p style="display:none"></p><p>x'],
    ['behind four hundred open elements', `${'<div style="display:none">'.repeat(400)}x`],
    ['the words for a picture', '<img src="a.png" alt="x">'],
  ])('%s', (_, html) => {
    expect(textOf(html)).toContain('x')
  })

  test('lines are lines, and blanks are blanks', () => {
    const html =
      '<p>一\n 二<br>三</p><table><tr><td>四</td><td>五</td></tr><tr><td>六</td></tr></table>七&amp;&#20843;'
    expect(textOf(html)).toBe('一 二\n三\n\n四 五\n六\n七&八')
  })

  test('and what stands in a frame of its own keeps its lines', () => {
    expect(textOf('<pre>一\r\n  二</pre>')).toBe('一\n  二')
  })
})

describe('where links lead', () => {
  function anchorsIn(html: string): unknown {
    const message = readMail(htmlMail(html))
    return message?.mail?.anchors.map(({ start, end, href }) => [message.text.slice(start, end), href])
  }

  test.each([
    [
      '<p> <a href=" https://a.example/\n x "> こちら </a></p>',
      [['こちら', 'https://a.example/ x']],
      'line breaks go',
    ],
    ['<base href="https://b.example/"><a href="/x">x</a>', [['x', 'https://b.example/']], 'from the base'],
    [
      '<a href="https://a.example/">一<a href="https://b.example/">二</a>',
      [
        ['一', 'https://a.example/'],
        ['二', 'https://b.example/'],
      ],
      'links do not nest',
    ],
    ['<a href="https://a.example/"><img src="x"></a>', [], 'a picture has no text'],
    ['<a name="x">x</a>', [], 'an anchor that leads nowhere'],
    ['<a style="display:none" href="https://a.example/">x</a>', [], 'nobody can tap what is hidden'],
    [
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=1">x</a>',
      [['x', 'https://a.example/']],
      'past the reader’s own filter',
    ],
    [
      '<a href="https://urldefense.com/v3/__https://a.example/b__;!!x$">x</a>',
      [['x', 'https://a.example/b']],
      'past another one',
    ],
    [
      '<a href="https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fa.example%2F">x</a>',
      [['x', 'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fa.example%2F']],
      'but not past one that only poses as it',
    ],
  ])('%s (%#)', (html, anchors) => {
    expect(anchorsIn(html)).toEqual(anchors)
  })

  test('a link longer than the limit keeps its host, wherever that stands', () => {
    const [href] =
      readMail(htmlMail(`<a href="https://${'a'.repeat(3_000)}@evil.example/">x</a>`))?.links ?? []
    expect(href).toBe('https://evil.example/')
  })

  test('forms and maps lead somewhere too', () => {
    const html = '<form action="https://a.example/"></form><map><area href="https://b.example/"></map>'
    expect(readMail(htmlMail(html))?.links).toEqual(['https://a.example/', 'https://b.example/'])
  })
})
