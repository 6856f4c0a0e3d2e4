import { describeSignal } from './_signals.ts'
import { particulars } from './particulars.ts'

describeSignal(particulars, {
  finds: [
    ['ご契約番号 12-345 の点検日は3月3日です。', ['ご契約番号'], 'a stranger does not know the contract'],
    ['ご 予 約 番 号 5510 を受付でお見せください。', ['ご 予 約 番 号'], 'written apart'],
    ['Order number 1001, tracking number 55.', ['Order number', 'tracking number'], 'English'],
    ['注文番号 1001 の件、お電話は 03-1234-5678', ['注文番号'], 'on an ordinary line'],
    ['山田花子様、点検日は3月3日です。', ['山田花子様'], 'a stranger does not know the name'],
  ],
  ignores: [
    ['ご契約番号 12-345 の件 https://login.example.net/', 'a link of nobody we know'],
    ['注文番号 1001 の件、お電話は 050-6881-5063', 'a number that nobody published'],
    ['母の様子を見に行きます。', 'another word with the same character'],
    ['お手元に契約番号をご用意ください。', 'asks for a number instead of stating it'],
    ['世帯主様、点検日は3月3日です。', 'whoever heads the household'],
    ['みなさま、こんにちは。', 'a greeting to everybody names nobody'],
    ['お世話様です。明日の件、よろしくお願いします。', 'a greeting with the same character'],
    ['お子様ランチは11時からです。', 'a dish on a menu'],
  ],
})
