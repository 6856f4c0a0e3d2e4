import { count, share, shell } from './markdown.mjs'
import { summary } from './summary.mjs'
import { breakdown, countsOf, evasions, line, overview, reliability, withoutBrand } from './tables.mjs'

/** @typedef {import('../../packages/cli/src/eval/report.ts').Report} Report */
/** @typedef {ReturnType<typeof import('./measure.mjs').measureReceived>} Received */
/** @typedef {ReturnType<typeof import('./measure.mjs').measureFitted>} Fitted */

/**
 * The text of docs/accuracy.md.
 * @param {{ ruleVersion: string, fitted: Fitted, received: Received | undefined }} measured
 */
export function compose({ ruleVersion, fitted, received }) {
  const blocks = [
    '# どのくらい当たるか / How often Monban is right',
    '<!-- Written by `npm run accuracy`. Change tools/accuracy, not this file. -->',
    `規則の版 / rules: \`${ruleVersion}\``,
    ...(received
      ? summary(received)
      : ['届いた文での測定は含みません（`MONBAN_DATA` が設定されていません）。']),
    ...method,
    ...(received ? receivedPart(received) : []),
    ...fittedPart(fitted),
    ...limits,
  ]
  return `${blocks.join('\n\n')}\n`
}

const method = [
  '## What was measured',
  [
    '- A scam is **caught** when it is called `scam` or `caution`. A genuine message (`ham`) that is called either is a false alarm. `verify` ("do not ignore it, find out yourself") is neither. `spam` is unwanted but not clearly fraud: it is reported apart and enters no other rate.',
    '- Near-duplicates form a group. In every rate a group counts once: each of its rows weighs 1 divided by the number of its rows with the same label. Tables give both numbers, of rows and of groups.',
    '- In brackets stands the 95 % interval after Wilson, computed on groups. A rate of few groups says little, and its interval shows it.',
    '- Placeholders of templates, such as `{{ name }}`, are filled with fictional values first, so that no verdict rests on them.',
    '- Nothing is looked up while judging: no number directory, no list of addresses, no network.',
    '- `npx monban eval --help` explains the instrument. The command above each table repeats it; build first (`npm ci` does).',
  ].join('\n'),
]

/** @param {Received} received */
function receivedPart({ ja, jaBefore, jaAfter, en, enSms, others }) {
  return [
    '## Received messages that were not used for fitting',
    dataDescription,
    held,
    '### Japanese',
    shell(ja.command),
    overview(ja.report, 'channel'),
    scarcity(ja.report),
    '#### By kind of scam',
    breakdown(ja.report, 'scam', 'kind'),
    '#### Genuine messages by origin',
    breakdown(ja.report, 'ham', 'origin'),
    '#### By year',
    'No weight was fitted on any of these rows, whatever the year; the older ones are where most is publicly known, so the newer ones are the better test.',
    ...beforeAndAfter(jaBefore, jaAfter),
    breakdown(ja.report, 'scam', 'year'),
    '#### Brands that are not in the knowledge',
    'Every row that names a brand which the knowledge lists was judged again by an engine from which that brand was removed. This is what to expect of a brand that nobody has entered yet.',
    withoutBrand(ja.report),
    '#### Evasions',
    'Text and subject were disguised before judging. Only rows that the disguise changes are compared, with themselves; the difference in points stands in brackets. Genuine messages were disguised, too, although nobody does that: it shows whether a disguise alone raises an alarm.',
    evasions(ja.report),
    '#### Does a score mean what it says?',
    'Scams and genuine messages by the score of the verdict. The shares depend on how many of each there are in the set.',
    reliability(ja.report),
    '### English',
    shell(en.command),
    overview(en.report, 'channel'),
    '#### Brands that are not in the knowledge',
    withoutBrand(en.report),
    '#### Evasions, SMS only',
    shell(enSms.command),
    evasions(enSms.report),
    '#### Does a score mean what it says?',
    reliability(en.report),
    '### Other languages',
    'Monban has rules for Japanese and English only. What it finds in other languages are links, numbers and brands.',
    shell(others.command),
    breakdown(others.report, 'scam', 'lang'),
    breakdown(others.report, 'ham', 'lang'),
  ]
}

const dataDescription = [
  'The set is not part of this project, because most of it may not be passed on; `MONBAN_DATA` names the folder that holds it. It consists of:',
  '',
  '- Japanese scam mail: phishing that really reached public mailing lists between 2018 and 2024, taken from their archives, disguises kept; senders unknown, no licence stated.',
  '- Japanese SMS: read by OCR from screenshots that people posted between 2018 and 2022; digits masked, errors of reading remain.',
  '- Japanese genuine mail: mostly the templates of open-source products (licences from MIT to AGPL-3.0), filled as said above.',
  '- English SMS: the UCI SMS Spam Collection and the set of Mishra and Soni (both CC BY 4.0, used for fitting), a public collection of reported smishing (terms not stated).',
  '- English mail: a public corpus of the years around 2002 (ham and spam; copyright with the senders) and a phishing honeypot of recent years (CC BY-NC 4.0).',
  '- Other languages: a research collection of reported SMS, and a Korean set (no licence stated).',
  '',
  'Only rows under CC BY 4.0, CC0, MIT, BSD or Apache-2.0 were used to fit weights. They are left out here, and no group has rows on both sides.',
].join('\n')

const held =
  '**Not used for fitting** is said of the weights. Rules and word lists were improved with these figures in view, so the figures flatter them: expect worse on campaigns that nobody has seen.'

/** @param {Report} report */
function scarcity(report) {
  const ham = countsOf(report, 'ham')
  if (!ham) return 'There is no genuine Japanese row among them.'
  const received = ham.by.origin.filter(({ value }) => value.startsWith('received'))
  const rows = received.reduce((sum, cell) => sum + cell.rows, 0)
  const groups = received.reduce((sum, cell) => sum + cell.groups, 0)
  return `**Received genuine Japanese messages are scarce.** Of the ${count(ham.rows)} genuine rows, ${count(rows)} (${count(groups)} groups) were received by somebody; the others are templates. No false-alarm rate of this page is one for the mail that people in Japan get.`
}

/** @param {import('./measure.mjs').Run} before @param {import('./measure.mjs').Run} after */
function beforeAndAfter(before, after) {
  const lines = [
    ['before 2024', before],
    ['2024 and later', after],
  ]
  return lines.flatMap(([name, run]) => {
    const { report, command } = /** @type {import('./measure.mjs').Run} */ (run)
    const scam = countsOf(report, 'scam')
    if (!scam) return []
    const [, rows, groups] = line('', scam)
    return [
      shell(command),
      `Scams dated ${name}: ${rows} rows in ${groups} groups, caught ${share(scam.scamOrCaution)} %, called \`scam\` ${share(scam.scam)} %.`,
    ]
  })
}

/** @param {Fitted} fitted */
function fittedPart({ ja, en, received, disguised }) {
  return [
    '## Our own corpus',
    'Messages of `testdata/messages/corpus`, written for this project and hard on purpose. The weights of the wording layer are fitted on all of them. So that no figure rests on a message that the weights have seen, each message is judged here by weights that were fitted without it and its near-copies (five folds). Rules and word lists were improved with these messages in view.',
    '### Japanese',
    shell(ja.command),
    overview(ja.report, 'channel'),
    '#### By kind of scam',
    breakdown(ja.report, 'scam', 'kind'),
    '#### Does a score mean what it says?',
    reliability(ja.report),
    '### English',
    shell(en.command),
    overview(en.report, 'channel'),
    '### Evasions',
    'By the weights as shipped: only the difference that a disguise makes counts here.',
    shell(disguised.command),
    evasions(disguised.report),
    ...(received
      ? [
          '## Received messages that the weights were fitted on',
          'Rows whose licence allows it were used as well. These too are judged by weights that were fitted without them.',
          shell(received.command),
          overview(received.report, 'lang'),
          breakdown(received.report, 'ham', 'channel'),
        ]
      : []),
  ]
}

const limits = [
  '## What is not measured',
  [
    '- How often a scam reaches people, and therefore what share of alarms is right in daily use: the mixtures of these sets are those of their collectors.',
    '- Japanese genuine mail and SMS as people receive them, for want of a collection (see above). Banks, shops and offices are missing most.',
    '- Calls, letters and chats: among received messages there is none; our own corpus has some.',
    '- Screenshots: what OCR gets wrong before a text is judged.',
    '- Look-ups of numbers and links, which a server can add.',
    '- Campaigns after the newest row of the set.',
  ].join('\n'),
]
