import type { Article } from './article.ts'
import { foreignRemittance, juurokuPresident } from './sources-companies.ts'
import { miyagiCoopPresident } from './sources-press.ts'
import { fujimiPresident } from './sources-public.ts'

/** Mail in the name of the boss. */
export const company: readonly Article[] = [
  {
    slug: 'fake-president-line',
    title: {
      ja: '社長をかたりLINEグループを作らせるメール（ニセ社長）',
      en: 'Mail in the president’s name that wants a LINE group',
    },
    summary: {
      ja: '社長や役員の名前のメールで、業務用のLINEグループを作らせ、あとで送金を指示する手口です。',
      en: 'Mail in the president’s name has staff make a LINE group; the order to transfer money follows there.',
    },
    kind: 'fake-president',
    channels: ['email', 'chat'],
    impersonates: [],
    firstSeen: '2026-02',
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '業務連絡', en: 'Business notice' },
        text: {
          ja: 'お疲れ様です。今後の業務プロジェクトのため、LINEの業務グループを新しく作成してください。作成後、グループのQRコードをこのメールに返信で送ってください。他の社員はまだ招待しないでください。代表取締役社長',
          en: 'For a coming project, please create a new LINE group for work. Then send me its QR code in answer to this mail. Do not invite other staff yet. The president',
        },
      },
      {
        channel: 'chat',
        lang: 'ja',
        text: {
          ja: '社長の田所です。会社の口座の残高を写真で送ってください。取引先への支払いが本日中に必要です。至急この口座へ980万円を振り込んでください。極秘なので誰にも話さないこと。',
          en: 'This is President Tadokoro. Send me a photo of the company’s balance. A supplier must be paid today: transfer 9.8 million yen to this account at once. It is secret; tell nobody.',
        },
      },
    ],
    why: [
      {
        ja: '差出人の名前は社長でも、アドレスは会社のものではありません。',
        en: 'The name is the president’s; the address is not the company’s.',
      },
      {
        ja: '会社のきまりにない、LINEや二次元コードを求めます。',
        en: 'It asks for LINE and QR codes, which your firm does not use for orders.',
      },
      {
        ja: 'ほかの社員を入れさせないのは、気づかれないためです。',
        en: 'Others are kept out so that nobody notices.',
      },
    ],
    facts: [
      {
        text: {
          ja: '社長などをかたるメールからSNSグループを作らせ、口座の情報や送金を求める被害が起きています（2026年2月）。',
          en: 'Firms have lost money after such mail led to a chat group and then to transfers (February 2026).',
        },
        source: fujimiPresident,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から会社に書類が届いているときは、必ず読みます。このメールには返事をしません。「はい」の一言もいりません。社長本人に、知っている番号か席で聞きます。',
          en: 'Papers to the firm from a court must be read. Do not answer this mail, not even “yes”. Ask the president in person or at a number you know.',
        },
      },
      answered: {
        text: {
          ja: 'LINEグループの二次元コードを送ったときは、グループをやめ、上司と社内の担当に知らせます。口座の残高を見せたときは、銀行にも電話します。',
          en: 'If you sent the QR code, leave the group and tell your manager and IT. If you showed the balance, call the bank.',
        },
      },
      paid: {
        text: {
          ja: 'すぐに銀行に電話して振込先の口座を止めるように頼み、警察（110か#9110）に電話します。会社の責任者にも知らせます。',
          en: 'Call the bank at once to have the receiving account frozen, then the police (110 or #9110), and tell the management.',
        },
      },
    },
    steps: ['paid-transfer'],
    desks: ['police-9110', '110', 'npa-cyber'],
    related: ['business-mail-compromise', 'boss-gift-cards'],
    sources: [fujimiPresident, juurokuPresident],
  },
  {
    slug: 'business-mail-compromise',
    title: {
      ja: '取引先や役員をかたり振込先を変えさせるメール',
      en: 'Mail from a false supplier or executive that changes the account',
    },
    summary: {
      ja: '取引先や役員になりすまし、「口座が変わった」「極秘の案件だ」と言って会社に送金させます。',
      en: 'Somebody poses as a supplier or executive and has the firm pay into a new account.',
    },
    kind: 'fake-president',
    channels: ['email'],
    impersonates: [],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '至急 送金のお願い', en: 'Urgent transfer' },
        text: {
          ja: '代表取締役社長の田所です。極秘の買収案件のため、本日中に下記の口座へ手付金980万円を送金してください。会議中のため電話には出られません。公表まで社内の誰にも話さないようお願いします。',
          en: 'This is President Tadokoro. For a secret acquisition, transfer a deposit of 9.8 million yen to the account below today. I am in meetings and cannot take calls. Tell nobody in the company until it is public.',
        },
      },
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Urgent wire transfer', en: 'Urgent wire transfer' },
        text: {
          ja: '社長です。席にいますか。内密の取引のため、今日98,000ドルを送金してください。会議中なので電話はせず、誰にも話さないこと。控えをメールで送ってください。',
          en: 'This is the CEO. Are you at your desk? Process a wire transfer of $98,000 for a confidential deal today. I am in a meeting, so do not call me and tell no one. Reply by e-mail with the receipt.',
        },
      },
    ],
    why: [
      {
        ja: '口座の変更や急ぎの送金を、メールだけで伝えます。',
        en: 'A new account or an urgent payment is announced by mail only.',
      },
      { ja: 'アドレスが、1文字だけ違うことがあります。', en: 'The address may differ by one letter.' },
      {
        ja: '「電話に出られない」「誰にも話すな」で、確かめさせません。',
        en: '“I cannot take calls” and “tell nobody” stop you from checking.',
      },
    ],
    facts: [
      {
        text: {
          ja: '海外の取引先や役員を装うメールで、送金先を変えさせる被害が起きています。',
          en: 'Firms have lost money to mail in the name of foreign partners or executives that changed the account.',
        },
        source: foreignRemittance,
      },
    ],
    advice: 'money-request',
    answers: {
      ignore: {
        text: {
          ja: '裁判所から会社に書類が届いているときは、必ず読みます。口座の変更は、前から知っている番号で相手に電話して確かめるまで、そのままにします。',
          en: 'Papers to the firm from a court must be read. Do not change an account until you have asked at a number you knew before.',
        },
      },
    },
    steps: ['paid-transfer'],
    desks: ['police-9110', '110', 'npa-cyber'],
    related: ['voice-phishing-company', 'fake-president-line', 'boss-gift-cards'],
    sources: [foreignRemittance, juurokuPresident],
  },
  {
    slug: 'boss-gift-cards',
    title: {
      ja: '上司をかたりギフトカードを買わせるメール',
      en: 'Mail in the boss’s name that wants gift cards',
    },
    summary: {
      ja: '上司や役員になりすまし、仕事で必要だと言ってギフトカードを買わせ、番号を送らせる手口です。',
      en: 'Somebody poses as your boss, needs gift cards “for work”, and wants the numbers.',
    },
    kind: 'fake-president',
    channels: ['email', 'chat', 'sms'],
    impersonates: [],
    examples: [
      {
        channel: 'email',
        lang: 'ja',
        subject: { ja: '今、手は空いていますか', en: 'Are you free' },
        text: {
          ja: '社長の田所です。取引先への贈り物に、ギフトカードが至急必要です。立て替えて5枚購入し、裏の番号を写真に撮って、このメールに返信してください。会議中で電話には出られません。',
          en: 'This is President Tadokoro. I urgently need gift cards as presents for business partners. Buy five for me and answer this mail with photos of the numbers on the back. I am in a meeting and cannot take calls.',
        },
      },
      {
        channel: 'email',
        lang: 'en',
        subject: { ja: 'Quick favour', en: 'Quick favour' },
        text: {
          ja: 'お客様のために、至急ギフトカードを買って、番号の写真を送ってください。会議中なので電話はしないでください。',
          en: 'I need you to buy five gift cards for a client urgently. Scratch them and send me photos of the codes. I am in a conference, do not call. Your boss',
        },
      },
    ],
    why: [
      {
        ja: '仕事の支払いに、ギフトカードの番号を送ることはありません。',
        en: 'No business is paid by sending gift card numbers.',
      },
      {
        ja: '「手は空いているか」だけの短いメールで、返事を待ちます。',
        en: 'It starts with a short “are you free?” and waits for your answer.',
      },
      {
        ja: '電話に出られないと言って、声を聞かせません。',
        en: '“I cannot take calls” keeps you from hearing a voice.',
      },
    ],
    facts: [
      {
        text: {
          ja: '役員をかたる短いメールから、ギフトカードの購入や振り込みを指示する詐欺が増えています。',
          en: 'Short mail in an executive’s name that leads to gift cards or transfers is increasing.',
        },
        source: miyagiCoopPresident,
      },
    ],
    advice: 'money-request',
    steps: ['paid-code', 'told'],
    desks: ['police-9110', 'consumer-188'],
    related: ['fake-president-line', 'business-mail-compromise', 'gift-card-payment'],
    sources: [miyagiCoopPresident],
  },
]
