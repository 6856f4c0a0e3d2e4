import { describeSignal } from './_signals.ts'
import { officeNotice } from './office-notice.ts'

/** One phrase for each thing that no office asks for or threatens by message. */
const unofficial = [
  'ギフト券の番号をお知らせください。',
  '指定の口座へお移しください。',
  'ATMへお越しください。',
  'あなたは被疑者です。',
  '誰にも話さないでください。',
  '勤務先へ通知します。',
  '1を押してください。',
  '還付金があります。',
]

describeSignal(officeNotice, {
  finds: [
    [
      '中央都税事務所です。お伝えしたいことがあります。お電話ください。03-1234-5678',
      ['都税事務所'],
      'how a real tax office writes',
    ],
    [
      '市 役 所 納税課 ０３−１２３４−５６７８',
      ['市 役 所', '納税課'],
      'spaces and full-width digits change nothing',
    ],
    ['年金事務所からのお知らせ 0120-000-999', ['年金事務所'], 'a free number is an ordinary line'],
  ],
  ignores: [
    ['税務署です。お電話ください 050-6881-5063', 'no office is reached on an internet telephone'],
    ['市役所です。03-1234-5678 手続きは https://pay.example.net/', 'a link was sent along'],
    ['市役所です。還付金があります。03-1234-5678', 'money back is a lure'],
    ['保健所から封筒が届きました。', 'nothing to call'],
    ...unofficial.map((words) => [`市役所です。${words}03-1234-5678`, 'no office writes so'] as const),
  ],
})
