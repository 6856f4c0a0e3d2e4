import type { Aftercare } from '@monban/engine'
import {
  consumerHotline,
  courtsFictitiousClaims,
  ipaAnshin,
  kanagawaParcelSms,
  phishingQuestions,
  towadaAmazon,
} from './sources.ts'

const called: Aftercare = {
  situation: 'called',
  title: { ja: '書いてあった番号に電話した', en: 'I called the number' },
  steps: [
    {
      text: {
        ja: '電話を切り、その番号を着信拒否にします。取り消しの電話もいりません。',
        en: 'Hang up and block the number. You need not call again to cancel anything.',
      },
    },
    {
      text: {
        ja: 'これから知らない番号の電話やSMSが増えることがあります。出なくてかまいません。かけ直しもいりません。',
        en: 'Calls and SMS from unknown numbers may increase. You need not answer or call back.',
      },
      source: {
        url: 'https://info-faq.city.matsuyama.ehime.jp/faq/show/452?category_id=220&site_domain=default',
        title: '松山市 よくある質問「身に覚えのない請求のSMSやメール」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '心配なときは、消費者ホットライン（188）に話を聞いてもらえます。',
        en: 'If you are worried, the consumer hotline (188) will listen.',
      },
      source: consumerHotline,
    },
  ],
}

const told: Aftercare = {
  situation: 'told',
  title: { ja: '名前・住所・生年月日などを話した', en: 'I told them my name, address or birth date' },
  steps: [
    {
      text: {
        ja: '口座・カード・暗証番号の話をしたときは、今すぐ銀行やカード会社に電話します。番号は通帳やカードの裏で確かめます。',
        en: 'If you gave account, card or PIN details, call your bank or card company now, at the number on your card or passbook.',
      },
    },
    {
      text: {
        ja: '「警察」「弁護士」などを名のる電話が続くことがあります。いったん切り、番号を自分で調べてかけ直します。',
        en: 'Callers posing as police or lawyers may follow. Hang up, look the number up yourself, and call back.',
      },
      source: {
        url: 'https://www.city.okinawa.okinawa.jp/k014/contents/p00052.html',
        title: '沖縄市「その警察官、ホンモノですか」',
        kind: 'official',
        asOf: '2025-09-08',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '免許証などの写真を送ったときは、信用情報機関に「本人申告」を登録できます（JICCは窓口500円、郵送1,000円）。',
        en: 'If you sent a photo of an ID, you can register a warning with a credit bureau (JICC: ¥500 in person, ¥1,000 by post).',
      },
      source: {
        url: 'https://www.jicc.co.jp/faq/comment/index.html',
        title: '日本信用情報機構（JICC）「本人申告コメント情報についてのQ&A」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '一人で抱えず、家族か、警察の相談電話（#9110）に話してください。',
        en: 'Do not carry it alone: tell your family, or the police consultation line (#9110).',
      },
    },
  ],
}

const opened: Aftercare = {
  situation: 'opened',
  title: { ja: 'リンクを開いた（何も入れていない）', en: 'I opened the link but entered nothing' },
  steps: [
    {
      text: {
        ja: 'その画面を閉じます。何も入力せず、アプリも入れません。',
        en: 'Close the page. Enter nothing and install nothing.',
      },
      source: {
        url: 'https://www.kokusen.go.jp/news/data/n-20201126_2.html',
        title: '国民生活センター「宅配便業者を装った不在通知の偽SMSに注意しましょう」',
        kind: 'official',
        asOf: '2020-11-26',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '見覚えのないアプリが増えていないか見ます。増えていたら「アプリを入れた」の項目へ進みます。',
        en: 'Look for apps you do not know. If there is one, go on to the section about installed apps.',
      },
    },
    {
      text: {
        ja: '用件が本当か気になるときは、公式アプリか自分のブックマークから見直します。',
        en: 'If you wonder whether it was real, look again through the official app or your own bookmark.',
      },
    },
  ],
}

const entered: Aftercare = {
  situation: 'entered',
  title: { ja: 'パスワードやカード番号を入れた', en: 'I entered a password or card number' },
  steps: [
    {
      text: {
        ja: 'カード番号を入れたとき：今すぐカード会社の紛失・盗難の窓口に電話し、カードを止めて作り直してもらいます。',
        en: 'Card number: call the lost-and-stolen line of your card company now; have the card stopped and replaced.',
      },
      source: phishingQuestions,
    },
    {
      text: {
        ja: '銀行の暗証番号や認証番号を入れたとき：今すぐ銀行に電話し、ネットバンキングを止めてもらい、警察（#9110）にも話します。',
        en: 'Bank PIN or one-time code: call your bank now to stop net banking, and tell the police (#9110).',
      },
    },
    {
      text: {
        ja: '届けが遅れると補償されないことがあります。銀行では、知らせた日の30日前までの被害が目安です。',
        en: 'Late notice can cost you the compensation: banks usually look back 30 days from your notice.',
      },
      source: {
        url: 'https://www.hyakugo.co.jp/direct/higai-hoshou/',
        title: '百五銀行「インターネットバンキングの被害補償」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: 'IDとパスワードを入れたとき：本物のサイトを自分で開いて変えます。同じものを使うほかのサイトも変えます。',
        en: 'ID and password: open the real site yourself and change it, and everywhere else you use the same one.',
      },
      source: phishingQuestions,
    },
    {
      text: {
        ja: '証券会社のパスワードを入れたとき：証券会社に電話し、取引を止めてもらいます。',
        en: 'Securities account: call your broker and have trading stopped.',
      },
    },
    {
      text: {
        ja: 'しばらくの間、明細に覚えのない支払いがないか見ます。',
        en: 'For a while, watch your statements for payments you did not make.',
      },
      source: phishingQuestions,
    },
  ],
}

const paidTransfer: Aftercare = {
  situation: 'paid-transfer',
  title: { ja: 'お金を振り込んだ・送金した', en: 'I transferred money' },
  steps: [
    {
      text: {
        ja: '今すぐ、警察（110か#9110）と振込先の銀行に電話し、「口座を止めてほしい」と言います。早いほど、戻る見込みがあります。',
        en: 'Call the police (110 or #9110) and the receiving bank now and ask to freeze the account. Minutes count.',
      },
      source: {
        url: 'https://www.gov-online.go.jp/useful/article/201108/2.html',
        title: '政府広報オンライン「振り込め詐欺救済法」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '自分の銀行にも電話します。スマホ決済で送ったときは、その会社にも電話します。',
        en: 'Call your own bank too. If you used a payment app, call its operator.',
      },
    },
    {
      text: {
        ja: '振込先の銀行名・口座番号・日時・金額が分かるものと、相手とのやり取りを残しておきます。',
        en: 'Keep what shows the bank, account number, time and amount, and all messages.',
      },
    },
    {
      text: {
        ja: '口座に残っていたお金は、公告のあとに戻ることがあります。公告は60日以上、申し込みの期間は30日以上で、振込先の銀行に申し込みます。',
        en: 'Money left in the account can come back: notice of 60 days or more, then 30 days or more to apply to the receiving bank.',
      },
      source: {
        url: 'https://faq.jp-bank.japanpost.jp/faq_detail.html?category=49&id=751&page=1',
        title: 'ゆうちょ銀行「振り込め詐欺救済法」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '一度払うと、別の理由でまた請求されます。もう払わないでください。',
        en: 'After one payment they ask again for new reasons. Do not pay any more.',
      },
      source: towadaAmazon,
    },
  ],
}

const paidCode: Aftercare = {
  situation: 'paid-code',
  title: {
    ja: 'ギフト券や電子マネーの番号を伝えた',
    en: 'I gave them gift card or e-money numbers',
  },
  steps: [
    {
      text: {
        ja: '今すぐ、カードを発行した会社に電話し、番号を使えないように頼みます。電話番号はカードやレシートで確かめます。',
        en: 'Call the issuer of the card now and ask to stop the code. The number is on the card or receipt.',
      },
      source: {
        url: 'https://www.amazon.co.jp/gp/aw/help/id=201541660',
        title: 'Amazon ヘルプ「ギフト券を不正に取得しようとする詐欺にご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: 'カードとレシートは捨てずに残します。警察（#9110）と消費者ホットライン（188）にも話します。',
        en: 'Keep the card and the receipt. Tell the police (#9110) and the consumer hotline (188).',
      },
    },
    {
      text: {
        ja: '番号を伝えることは、現金を渡すのと同じです。「あとで返す」と言われても、もう買わないでください。',
        en: 'Giving the number is giving cash. Buy no more, even if they promise to pay it back.',
      },
      source: {
        url: 'https://www.police.pref.akita.lg.jp/odate/p2664',
        title: '秋田県警察「電子マネーの番号を教えるのは、現金を渡すことと同じです」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
}

const installed: Aftercare = {
  situation: 'installed',
  title: { ja: 'アプリや遠隔操作ソフトを入れた', en: 'I installed an app or remote-control software' },
  steps: [
    {
      text: {
        ja: 'スマートフォンは「機内モード」にします。パソコンはネットにつながる線を抜くか、Wi-Fiを切ります。',
        en: 'Put the phone in airplane mode. Take the computer off the network.',
      },
      source: kanagawaParcelSms,
    },
    {
      text: {
        ja: '入れたアプリやソフトを消します。スマートフォンではセキュリティの検査もします。',
        en: 'Remove the app or software. On a phone, also run a security scan.',
      },
      source: {
        url: 'https://www.nttdocomo.co.jp/info/anti-phishing/measure/delete_app/',
        title: 'NTTドコモ「不正アプリの削除方法」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: 'パスワードは、ほかの機械から変えます。銀行やカードの画面を見られたときは、銀行とカード会社に電話します。',
        en: 'Change passwords from another device. If they saw bank or card pages, call the bank and the card company.',
      },
    },
    {
      text: {
        ja: '携帯電話の会社に、覚えのないSMSの料金や買い物がないか聞きます。',
        en: 'Ask your carrier about SMS charges or purchases that are not yours.',
      },
      source: kanagawaParcelSms,
    },
    {
      text: {
        ja: 'やり方が分からないときは、IPAの安心相談窓口に聞けます。',
        en: 'If you do not know how, ask the IPA advice desk.',
      },
      source: ipaAnshin,
    },
  ],
}

const courtPapers: Aftercare = {
  situation: 'court-papers',
  title: { ja: '裁判所から書類が届いた', en: 'Papers arrived from a court' },
  steps: [
    {
      text: {
        ja: '捨てずに開けて読みます。身に覚えがなくても、放っておくと差し押さえを受けることがあります。',
        en: 'Open and read them; never ignore them. Even an unfounded claim can end in seizure if you do nothing.',
      },
      source: courtsFictitiousClaims,
    },
    {
      text: {
        ja: '「特別送達」か見ます。裁判所の名前と事件番号があり、郵便の人が手渡し、受け取りの署名をします。はがきは特別送達ではありません。',
        en: 'Is it 特別送達 (special delivery)? It names the court and a case number and is handed over against a signature, never a postcard.',
      },
      source: {
        url: 'https://www.kokusen.go.jp/news/data/n-20181129_1.html',
        title: '国民生活センター「架空請求のはがきと裁判所からの書類」',
        kind: 'official',
        asOf: '2018-11-29',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '書類にある番号ではなく、裁判所のサイト（courts.go.jp）か電話帳で番号を自分で調べ、電話で聞きます。',
        en: 'Do not use the number on the papers: look the court up on courts.go.jp or in the phone book, and ask.',
      },
      source: courtsFictitiousClaims,
    },
    {
      text: {
        ja: '「支払督促」のとき：受け取ってから2週間以内に「督促異議申立書」を出します。同封の用紙でよく、郵便で送れます。',
        en: 'Payment order (支払督促): file the objection form within 2 weeks of receipt. The enclosed form will do, by post too.',
      },
      source: {
        url: 'https://www.courts.go.jp/saiban/syurui/syurui_minzi/minzi_04_02_15/index.html',
        title: '裁判所「支払督促を受けた方へ」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '異議に理由はいりません。「異議があります」だけで出せます。',
        en: 'No reasons are needed: it is enough to say that you object.',
      },
      source: {
        url: 'https://wakailaw.com/saiken/5',
        title: '弁護士の解説「支払督促の異議申立とは」',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '「仮執行宣言付」のとき：受け取った次の日から2週間以内に異議を出します。差し押さえを止めるには、別の手続きがいります。',
        en: 'With 仮執行宣言: object within 2 weeks from the day after receipt; stopping seizure needs a separate request.',
      },
      source: {
        url: 'https://www.courts.go.jp/saiban/qa_kansai/qa_kansai27/',
        title: '裁判所「仮執行宣言付支払督促を受けた場合はどうすればいいの？」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '「少額訴訟」や「訴状」のとき：書いてある日までに「答弁書」を出し、決められた日に裁判所へ行きます。',
        en: 'Small claims or a complaint (少額訴訟・訴状): file the answer (答弁書) by the printed date and go to court on the day.',
      },
      source: {
        url: 'https://www.moj.go.jp/MINJI/minji68.html',
        title: '法務省「督促手続・少額訴訟手続を悪用した架空請求にご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '裁判所の職員が、電話でお金を払うように言うことはありません。',
        en: 'Court staff never tell you by telephone to pay money.',
      },
      source: courtsFictitiousClaims,
    },
  ],
}

export const aftercare: readonly Aftercare[] = [
  called,
  told,
  opened,
  entered,
  paidTransfer,
  paidCode,
  installed,
  courtPapers,
]
