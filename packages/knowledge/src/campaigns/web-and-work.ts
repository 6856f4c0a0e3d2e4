import type { Campaign } from '@monban/engine'

/** Pop-ups, extortion, work, investments, love and prizes. */
export const webAndWork: readonly Campaign[] = [
  {
    id: 'virus-popup-call',
    title: { ja: 'ウイルス感染を表示して電話させる画面', en: 'Pop-up that reports a virus and wants a call' },
    kind: 'support-scam',
    impersonates: 'microsoft',
    article: 'support-scam-popup',
    samples: [
      'Windowsセキュリティセンター 警告：お使いのパソコンはトロイの木馬に感染しました。個人情報と写真が盗まれています。電源を切らずに、すぐにマイクロソフトのサポートへお電話ください。電話 050-0444-5555',
      'このコンピューターへのアクセスは安全上の理由で止められています。再起動するとデータが失われる恐れがあります。技術者が遠隔で取り除きますので、画面の番号に五分以内にご連絡ください。',
      'Your computer has been blocked. A virus is stealing your passwords and photos. Do not shut down or restart. Call our certified technicians now to remove it.',
    ],
  },
  {
    id: 'antivirus-renewal-invoice',
    title: { ja: 'ウイルス対策ソフトの自動更新をかたる請求', en: 'Invoice for an antivirus renewal' },
    kind: 'support-scam',
    impersonates: 'norton',
    article: 'antivirus-renewal',
    samples: [
      'Thank you for renewing your antivirus protection. 399.99 USD will be charged to your account today. If you did not order this, call our billing desk within 24 hours to cancel and get a refund.',
      'ウイルス対策ソフトの年間契約を自動で更新し、49,800円を引き落とします。お申し込みでない方は、本日中に解約窓口へお電話いただき、担当者の案内で遠隔操作の画面を開いてください。',
    ],
  },
  {
    id: 'phone-virus-app',
    title: {
      ja: 'スマホのウイルスを掃除するアプリを入れさせる画面',
      en: 'Page that wants a cleaning app installed',
    },
    kind: 'malware-app',
    article: 'phone-cleaner-popup',
    samples: [
      'お使いのスマートフォンから28件のウイルスが見つかりました。二分以内に取り除かないと、SIMカードと連絡先が壊れます。下のボタンから無料の保護アプリをインストールしてください。',
      'バッテリーがウイルスにより損傷しています。今すぐ修復を押し、おすすめのクリーナーを入れて再起動してください。残り時間が過ぎるとすべての写真が消えます。',
    ],
  },
  {
    id: 'sextortion-recorded',
    title: { ja: '恥ずかしい動画を撮ったと脅すメール', en: 'Mail that claims to have filmed you' },
    kind: 'sextortion',
    article: 'sextortion-mail',
    samples: [
      'あなたの端末に入り込んだ者です。数か月前から、カメラとマイクであなたの様子を記録してきました。あなたが成人向けの動画を見ている姿と、その画面を並べた映像があります。二日以内に15万円分のビットコインを送らなければ、連絡先の全員に送ります。',
      'I have had full access to your devices for months and recorded you through your webcam while you were visiting adult websites. Send 1,200 dollars in bitcoin to the wallet below within two days, or everyone in your contacts will get the video.',
    ],
  },
  {
    id: 'sextortion-video-chat',
    title: {
      ja: 'ビデオ通話の録画をばらまくと脅すメッセージ',
      en: 'Message that threatens to spread a video chat',
    },
    kind: 'sextortion',
    article: 'sextortion-chat',
    samples: [
      'さっきのビデオ通話は全部録画した。おまえの友達と家族の連絡先もアプリから抜き取ってある。ばらまかれたくなければ、今から一時間以内に10万円を払え。警察に言ったらその場で流す。',
      'You looked good on camera. I saved the whole call and your follower list. Pay 500 dollars within the hour or I post it to your family and friends one after another.',
    ],
  },
  {
    id: 'task-job-likes',
    title: { ja: '「いいね」を押すだけの副業の誘い', en: 'Side job that pays for likes' },
    kind: 'side-job',
    article: 'task-side-job',
    samples: [
      '在宅でできる副業のご案内です。動画にいいねを押してスクリーンショットを送るだけで、一件につき500円、毎日8,000円以上になります。興味のある方はLINEで「仕事希望」とお送りください。',
      '報酬をさらに増やすには、上級のタスクに参加してください。先に3万円を入金していただくと、20分後に利益をつけて4万2千円をお戻しします。グループの皆さんも成功しています。',
      'We are hiring remote workers to rate hotels and like videos for a few minutes a day. You can earn 80 to 300 dollars daily, paid the same day. Message our manager on WhatsApp to start.',
    ],
  },
  {
    id: 'dark-part-time-job',
    title: { ja: '高額即金をうたう闇バイトの募集', en: 'Recruitment for criminal errands' },
    kind: 'side-job',
    article: 'dark-part-time-job',
    samples: [
      '【急募】日給10万円から、即日即金。書類や荷物を受け取って運ぶだけのホワイト案件です。未経験でも可、身分証の写真を送れる方。やりとりはシグナルで行います。',
      '簡単な運びの仕事で一回15万円。警察に捕まることのない安全な案件なので安心してください。応募の方はテレグラムを入れて、免許証と家族の住所を送ってください。',
    ],
  },
  {
    id: 'investment-chat-group',
    title: { ja: '投資の先生のLINEグループへ誘う広告', en: 'Advertisement for an investment chat group' },
    kind: 'investment',
    article: 'investment-chat-group',
    samples: [
      '著名な投資家の先生が、必ず上がる株を無料で教えるLINEグループを作りました。先月の参加者は平均で資産を三倍にしています。残り席はわずかですので、下から友だち追加をしてください。',
      '先生のアシスタントの美咲です。本日の特別な銘柄は機関投資家だけが買えるもので、専用アプリに入金すればどなたも参加できます。振込先は毎回変わりますので、そのつどお尋ねください。',
    ],
  },
  {
    id: 'crypto-withdrawal-tax',
    title: {
      ja: '出金の前に税金や手数料を求める投資サイト',
      en: 'Investment site that wants tax before it pays out',
    },
    kind: 'investment',
    article: 'withdrawal-fee',
    samples: [
      'お客様の利益は4,850万円に達しました。出金するには、先に利益の二割を保証金として納めていただく決まりです。納付の確認後、元本と利益を合わせてお振り込みします。期限内に納めないと口座は凍結されます。',
      'Your trading profit is ready to be withdrawn. Before we can release it you have to pay the income tax of twenty percent in USDT to the address below. The tax cannot be deducted from your balance.',
    ],
  },
  {
    id: 'romance-customs-gift',
    title: {
      ja: '外国の恋人が贈り物の費用を頼むメッセージ',
      en: 'Foreign sweetheart whose gift costs money',
    },
    kind: 'romance',
    article: 'romance-gift-fee',
    samples: [
      '愛しいあなたへ。任務が終わったら日本であなたと暮らしたいです。退職金と金の延べ棒を入れた箱をあなたあてに送りました。税関で止められているので、通関の費用28万円を私の代わりに払ってください。結婚したら返します。',
      'My darling, the box with my savings is already on its way to you, but the courier asks for a clearance fee before it can be delivered. Please pay it for me and I will return double when we are together.',
    ],
  },
  {
    id: 'wrong-number-friend',
    title: {
      ja: '人違いから親しくなろうとするメッセージ',
      en: 'Wrong-number message that wants to be friends',
    },
    kind: 'romance',
    article: 'wrong-number-message',
    samples: [
      'こんにちは、先週ゴルフ場でお会いした健太さんの番号でお間違いないですか。秘書が控えを取り違えたのかもしれません。これも何かのご縁ですから、よろしければLINEで友達になりませんか。',
      'Hello Linda, are we still on for the golf lesson on Saturday? Oh sorry, my assistant must have saved the wrong number. You sound kind, maybe it is fate. Do you use WhatsApp?',
    ],
  },
  {
    id: 'prize-phone-survey',
    title: { ja: 'アンケートに答えると当選という画面', en: 'Survey that wins a telephone' },
    kind: 'prize',
    article: 'prize-survey',
    samples: [
      'おめでとうございます！あなたは本日の十人の当選者に選ばれました。三つの質問に答えるだけで、最新のスマートフォンを送料の300円だけでお届けします。受け取りにはカードの登録が必要です。',
      'Congratulations! Your number was drawn in our anniversary lottery and you have won a new phone. Pay only the shipping fee of one dollar with your card to claim it before midnight.',
    ],
  },
  {
    id: 'inheritance-support-fund',
    title: { ja: '大金を譲るという見知らぬ人のメッセージ', en: 'Stranger who wants to give you a fortune' },
    kind: 'advance-fee',
    article: 'strangers-fortune',
    samples: [
      '余命わずかの資産家です。身寄りがないため、あなたに8億円を差し上げたいと思います。受け取りの手続きとして、まず電子マネーで3,000円分の事務手数料をお支払いください。振込の準備はできています。',
      'I am the attorney of a late client who shares your family name and left 9.5 million dollars without heirs. Assist me in moving the funds and keep forty percent. A small legal fee is due first.',
    ],
  },
  {
    id: 'fake-ticket-resale',
    title: {
      ja: 'チケットをゆずると言って先に送金させる取引',
      en: 'Ticket offer that wants the money first',
    },
    kind: 'advance-fee',
    article: 'ticket-resale',
    samples: [
      'ライブのチケットを急用で行けなくなったので定価でおゆずりします。ほかにも希望の方がいるので、先に代金を電子マネーかペイで送ってくれた方に決めます。届いたらすぐ画面を送ります。',
      '取引ありがとうございます。確認のため身分証を交換しましょう。入金のあとで発券の番号をお教えします。今日の夜までに送金がないと次の方に回します。',
    ],
  },
]
