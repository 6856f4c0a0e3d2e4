import { describeSignal, type Sample } from './_signals.ts'
import { linkTextDiffers } from './link-text-differs.ts'

/** A mail that is one link: what it shows, and where it leads. */
function link(text: string, href: string, more: object = {}): Sample {
  const anchors = [{ start: 0, end: text.length, href }]
  return { text, channel: 'email', links: [href], mail: { attachments: [], anchors, hidden: 0, ...more } }
}

const passed = { authentication: { dmarc: { result: 'pass', domain: 'example.org' } } }

describeSignal(linkTextDiffers, {
  finds: [
    [
      link('https://www.example.org/', 'https://evil.example/'),
      ['https://www.example.org/'],
      'the text of a link is another address',
    ],
    [link('www.example.org', 'https://evil.example/'), ['www.example.org'], 'also without a scheme'],
    [
      link('https://example.org/', 'https://example.org@evil.example/'),
      ['https://example.org/'],
      'the target names the shown site where a user’s name stands',
    ],
    [
      link('https://example.net/', 'https://evil.example/', passed),
      ['https://example.net/'],
      'an authenticated sender who shows somebody else’s site',
    ],
  ],
  ignores: [
    [link('こちら', 'https://evil.example/'), 'words promise no address'],
    [link('https://www.example.org/', 'https://click.example.org/a?b=c'), 'another host of the same domain'],
    [link('https://www.example.org/', '//example.org/'), 'the same site, the scheme left out'],
    [link('https://example.org/', 'mailto:info@evil.example'), 'a target that is no web address'],
    [
      link('https://www.example.org/', 'https://tracker.example/', passed),
      'an authenticated sender counts clicks on its own site',
    ],
    [
      {
        text: 'https://www.example.org/ こちら',
        channel: 'email',
        mail: {
          attachments: [],
          anchors: [{ start: 25, end: 28, href: 'https://evil.example/' }],
          hidden: 0,
        },
      },
      'the address stands beside the link',
    ],
    ['https://www.example.org/', 'a text message has no other target'],
  ],
})
