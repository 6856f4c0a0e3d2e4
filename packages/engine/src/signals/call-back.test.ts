import { describeSignal } from './_signals.ts'
import { callBack } from './call-back.ts'

/** One phrase for each reason to call. */
const asking = ['1を押してください', '延滞しています', '強制執行を行います', 'トロイの木馬が見つかりました']

describeSignal(callBack, {
  finds: [
    ['至急お電話ください。050-6881-5063', ['050-6881-5063'], 'a call to a number that nobody published'],
    ['未納の件で ⓪⑤⓪−⑥⑧⑧①−⑤⓪⑥③ まで', ['⓪⑤⓪−⑥⑧⑧①−⑤⓪⑥③'], 'circled digits are dialled as well'],
    ['ご契約の件、担当まで 050-6881-5063', ['050-6881-5063'], 'business by SMS on a rented number'],
    ['Please call us back at +1 202-555-0100.', ['+1 202-555-0100'], 'English'],
    ...asking.map((words) => [`${words} 03-1234-5678`, ['03-1234-5678'], 'a call is the way out'] as const),
  ],
  ignores: [
    ['予約の変更は 0120-000-222 へお電話ください。', 'a number that a listed body publishes'],
    ['折り返しお電話ください。', 'no number is given'],
    [
      '山田花子様 お振替ができませんでした。03-1234-5678へお電話ください。',
      'whoever knows the reader’s name, on an ordinary line',
    ],
    [
      '延滞しています。お困りのときは 03-1234-5678 へお電話ください。',
      'a creditor that offers to talk, on an ordinary line',
    ],
    ['駅前の店 03-1234-5678 は水曜が休みです。', 'a number that nobody asks to call'],
  ],
})
