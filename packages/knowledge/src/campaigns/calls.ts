import type { Campaign } from '@monban/engine'

/** People who are played on the telephone and in chats: police, family, the boss. */
export const calls: readonly Campaign[] = [
  {
    id: 'fake-police-laundering',
    title: {
      ja: 'あなたの口座が犯罪に使われたという警察の電話',
      en: 'Police call that says your account served a crime',
    },
    kind: 'fake-police',
    impersonates: 'npa',
    article: 'fake-police-laundering',
    samples: [
      '警察本部捜査二課の者です。資金洗浄の事件で捕まえた男が、あなた名義の口座を買い取ったと話しています。あなたにも容疑がかかっており、このままでは逮捕状が出ます。これは秘密の捜査なので、家族を含めて誰にも話してはいけません。',
      'あなたの名前で作られた銀行口座が詐欺グループの犯行に使われています。身の潔白を証明するため、口座のお金がきれいかどうか調べる必要があります。調査用の口座へ全額を移してください。問題がなければお返しします。',
    ],
  },
  {
    id: 'fake-police-video-call',
    title: { ja: 'LINEのビデオ通話で取り調べるという警察', en: 'Police that questions people by video call' },
    kind: 'fake-police',
    article: 'fake-police-video-call',
    samples: [
      'こちらの警察署まで来られないのなら、ビデオ通話での取り調べに切り替えます。LINEで捜査員を追加してください。警察手帳と逮捕状を画面でお見せしますので、ひとりの部屋で、通話を切らずに待っていてください。',
      '担当の検事に代わります。守秘義務がありますから、取り調べのことを口外すれば罪が重くなります。毎朝八時に、どこで何をしているかLINEで報告してください。',
    ],
  },
  {
    id: 'embassy-passport-crime',
    title: { ja: '大使館や入管をかたる電話', en: 'Call in the name of an embassy or immigration' },
    kind: 'fake-police',
    article: 'embassy-call',
    samples: [
      '大使館からのお知らせです。あなたの旅券が国際犯罪に使われたため、出入国を制限しています。確認するには0を押して係官にパスポート番号をお伝えください。',
      'This is the immigration bureau. Your residence card was found in a criminal case and you will be deported unless you talk to an officer now. Press one to be connected.',
    ],
  },
  {
    id: 'son-new-phone',
    title: { ja: '電話番号が変わったという家族のふり', en: 'Somebody posing as family with a new number' },
    kind: 'impersonated-family',
    article: 'new-number-family',
    samples: [
      'お母さん、俺だけど携帯をトイレに落として壊れちゃった。番号が変わったからこっちに登録し直しておいて。前のは消していいよ。',
      '風邪をひいて声がおかしいんだ。会社の携帯から電話してる。スマホをなくしたから、この番号を新しく登録しておいて。',
      'Hi mum, I dropped my phone in the sink and this is my new number for now. Text me back when you see this, I need your help with something.',
    ],
  },
  {
    id: 'son-company-money',
    title: {
      ja: '会社のお金をなくしたという家族のふり',
      en: 'Somebody posing as family who lost company money',
    },
    kind: 'impersonated-family',
    article: 'lost-company-money',
    samples: [
      '電車の中に会社の小切手と書類が入ったかばんを忘れたんだ。今日の三時までに払わないとくびになる。半分は上司が出してくれるから、残りの300万円を用意してほしい。代わりの人が取りに行くから渡して。',
      '株で失敗して、会社の金に手をつけてしまった。明日監査が入るから今日中に返せば大丈夫。父さんには内緒で、家にある現金を後輩に渡してくれないか。',
    ],
  },
  {
    id: 'accident-lawyer-settlement',
    title: {
      ja: '事故や痴漢の示談金を求める弁護士の電話',
      en: 'Lawyer’s call that wants money for a settlement',
    },
    kind: 'impersonated-family',
    article: 'settlement-money',
    samples: [
      '弁護士の者です。息子さんが車で妊婦の方をはねてしまい、いま警察にいます。示談金を今日じゅうに払えば裁判にならずにすみます。現金500万円を用意して、事務員が伺いますので渡してください。',
      '息子さんが駅で女性に触れて取り押さえられました。相手の方は示談に応じてもよいと言っています。表に出したくなければ、示談金をこれから言う口座へ振り込んでください。',
    ],
  },
  {
    id: 'president-line-group',
    title: {
      ja: '社長をかたりLINEグループを作らせるメール',
      en: 'Mail in the president’s name that wants a LINE group',
    },
    kind: 'fake-president',
    article: 'fake-president-line',
    samples: [
      '業務連絡\nお疲れ様です。今後の業務プロジェクトのため、新しいLINEのグループを作ってください。ほかの社員はまだ入れないでください。できましたらグループのQRコードをこのメールに返信してください。よろしくお願いします。',
      '代表の田所です。いま会社にいますか。急ぎの案件があるので、業務用のLINEグループを一つ作り、参加用の二次元コードを私に送ってください。会計の担当者も招待してください。',
    ],
  },
  {
    id: 'president-urgent-transfer',
    title: {
      ja: '社長や取引先をかたる急ぎの送金の指示',
      en: 'Order in the president’s name to transfer money',
    },
    kind: 'fake-president',
    article: 'business-mail-compromise',
    samples: [
      '極秘の買収の件で、本日中に下記の口座へ手付金980万円を送金してください。会議中で電話には出られません。契約が公表されるまで、社内の誰にも話さないように。手続きが済んだら控えを送ってください。',
      'Are you at your desk? I need you to process an urgent wire transfer for a confidential acquisition before noon. I am in meetings all day, so keep this between us and reply by e-mail only.',
      '振込先の変更のお知らせ。監査のため、いつもの口座が使えなくなりました。今月分の請求書からは、下記の新しい口座へお支払いください。ご入金後、ご一報をお願いいたします。',
    ],
  },
  {
    id: 'president-gift-cards',
    title: {
      ja: '上司をかたりギフトカードを買わせるメール',
      en: 'Mail in the boss’s name that wants gift cards',
    },
    kind: 'fake-president',
    article: 'boss-gift-cards',
    samples: [
      'いま手があいていますか。お客様への贈り物にギフトカードが五枚必要です。立て替えて近くの店で買い、裏の番号を撮って私に送ってください。代金は今日中に精算します。',
      'I need a quick favour. Please buy five gift cards for a client, scratch off the back and send me photos of the codes. I will pay you back this afternoon. Do not call, I am in a conference.',
    ],
  },
  {
    id: 'missed-call-foreign',
    title: { ja: '海外からの着信に折り返させる手口', en: 'Missed call from abroad that wants a call back' },
    kind: 'advance-fee',
    article: 'missed-call-abroad',
    samples: [
      '国際電話の留守番電話が一件あります。お相手は大切な用件で至急の折り返しを待っています。再生するには、発信元の番号へそのままおかけ直しください。',
      '中国語の音声に続いて日本語の案内です。お預かりしている郵便物に違法な品が見つかりました。こちらの国際番号に折り返し、受付番号をお伝えください。',
    ],
  },
]
