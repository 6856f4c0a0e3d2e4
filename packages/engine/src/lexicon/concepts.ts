/**
 * What scam and genuine messages talk about, and the spellings that say so, in both languages.
 * Spellings are matched after folding, so width, case, spacing, small kana and look-alike characters need no entry of their own.
 * `{a,b}` are alternatives, `…` is a short gap within a sentence. A spelling must carry its meaning alone: 停止 would not do, 利用停止 does.
 */
const spellings = {
  urgent:
    '{大,}至急 緊急{の,に,です,通知,案内,】,!,措置,停止,お知らせ,警告} 【緊急 早急に 早急な 直ちに ただちに すぐに{ご,御}連絡 今すぐ いますぐ 最終{通知,通告,警告,案内,確認,勧告} 最後の{通知,警告} まもなく 間もなく 期限切れ{間近,となります} お急ぎ{ください,下さい} urgent urgently immediately as_soon_as_possible final_notice last_warning act_now right_away',
  unpaid:
    '未納 未払い 未払金 未払料金 滞納 延滞 {料金,支払い,支払,入金,精算,代金,会費}…{確認が取れ,確認がとれ,確認が出来,確認ができ,確認取れ,確認できて} {支払い,支払}{期限,期日}を過ぎ {支払い,支払,振替}…{滞って,滞り,できませんでした,完了していません} unpaid outstanding_{balance,payment,amount,invoice,fee,toll} overdue past_due',
  legal:
    '裁判{手続き,手続,沙汰,に移行,を起こ,を行,になり,となり,へ} 裁判所へ{提訴,申立,申し立て} 訴訟{手続き,手続,最終告知,} 法的{手続き,手続,措置,手段,処置,対応} 少額訴訟 民事訴訟 強制執行 {財産,給与,}差し押さえ {財産,給与,}差押え {財産,給与,}差押{最終通知,予告,} 告訴 提訴 刑事告発 債権{回収,譲渡,移行} 身辺調査 legal_{action,proceedings} lawsuit court_action take_you_to_court seize_your arrest_warrant debt_collector collections_agency',
  exposure:
    '{勤務先,職場,会社}{へ,に,を,への}{連絡,調査,訪問,通知} 自宅{へ,に}{出向,訪問,伺} ブラックリスト{に,へ} 家族…{連絡致し,連絡いたし,知らせ,ばらし,ばらす,請求} 周囲に{知られ,ばらす} 信用情報{機関,}に{登録,影響} contact_your_employer blacklisted',
  arrest:
    '逮捕{状,します,されます,いたし,する} あなたを逮捕 犯罪に{使われ,利用され,関与} 資金調査 身の潔白 {事件,犯罪}の{被疑者,容疑者} 被疑者 口座が{犯罪,悪用,不正に} {マネーロンダリング,マネロン,資金洗浄}…{関与,疑い,容疑,事件,利用され,使われ,加担} 守秘義務命令 取り調べ 事情聴取 money_laundering under_investigation warrant_for_your_arrest your_social_security_number_has_been_suspended',
  cutoff:
    '{回線,通信,電話,サービス,送電,電気,供給,配信,利用,取引,カード,携帯,ガス,水道}…{停止いた,停止致し,停止し,停止され,停止となり,停止を,利用停止,止まり,止めます,使えなくな,遮断,制限いた,制限致し,制限させ,制限され} {アカウント,口座,契約,会員,登録,ID}…{削除,解約,解除,無効,閉鎖,失効,抹消} will_be_{suspended,terminated,disconnected,deactivated,closed,blocked} service_will_be_cut',
  locked:
    '{アカウント,口座,カード,ID,取引,利用,サービス,アクセス,会員}…{ロック,凍結,停止して,停止し,停止され,停止させ,停止いた,停止中,を制限,利用停止,利用制限,保留,一時停止} ロックされ 凍結され {利用,機能}{を,が,の}{一部,}{制限,停止} 一時{停止,利用停止,的に停止}{し,いた,され,中,を} account…{locked,suspended,limited,restricted,disabled,on_hold} {temporarily,has_been,was,is}_{locked,suspended,restricted,limited}',
  intrusion:
    '{不正,異常,不審,見慣れない,違法}{な,なる,}{アクセス,ログイン,サインイン,利用,使用,取引,購入,活動,アクティビティ,行為,操作,注文,請求} 第三者…{不正,ログイン,利用,アクセス,使用} アカウント違反 {新しい,別の,未登録の}…{ログイン,サインイン} 身に覚えのない {unusual,suspicious,unauthorized,unauthorised,fraudulent}_{activity,sign-in,login,log-in,transaction,access,charge,payment,attempt}',
  verifyIdentity:
    '{本人,ご本人様,ご本人}{確認,認証} 再認証 再開手続 {更新,復旧,再開,解除,認証,検証,再登録}…{手続,お願い,行って,完了して,してください,して下さい} 確認{の,}手続 {アカウント,支払い,支払,登録,会員,個人,お客様,お客さま,カード,口座,住所,情報}…{更新,再登録,再確認,再設定,復旧,検証,修正,入力して} 有効期限{が,は,を}{切れ,過ぎ} 暗証番号 アクセスの復元 ログインして{ご,}確認 {verify,confirm,update,validate,review}_{your,the}_{account,identity,information,details,payment,billing,card} verify_now',
  linkLure:
    '{下記,以下,こちら,上記,リンク,URL,ウェブページ,サイト}…{確認,アクセス,手続,クリック,タップ,ログイン,開いて,ご覧,更新,入力} 詳細{は,を,:}{こちら,以下,下記,URL,ご確認} 詳しくは{こちら,以下,下記} クリックして タップして ご確認{ください,下さい,くだ,お願い,をお願い} {click,tap}_{here,the_link,below,this_link,on} {click,tap,follow,use,visit,open}…link log_in_{here,to,at} visit:',
  callBack:
    '{ご,御}連絡…{ください,下さい,願い,頂き,いただき,無き,なき,ない,無い} {お,}電話…{ください,下さい,お願い,いただき,頂き} {まで,迄,へ,に}{ご,御,お}{連絡,電話} 折り返し{ご,お,}{連絡,電話} {call,phone,ring,contact}_{us,me,back,now,immediately,our,this,the} please_call call_{+,0,1} {call,phone,text}_{on,at}',
  pressOne:
    '{1,9,2}{を,番を}{押して,プッシュ} 番号を押して オペレーター{に,へ}{つな,繋,お繋} press_{1,one,9,2} ',
  giftCard:
    'ギフトカード…{番号,コード,購入,買} ギフト券…{番号,コード,購入,買} ギフト番号 電子マネー…{番号,購入し,買い,買って,コード,カードを} プリペイド{カード,式,番号} {iTunes,Apple,GooglePlay,Google_Play,アップル,グーグルプレイ,Amazon,アマゾン,Steam}{ギフト,_ギフト,カード,_カード,_gift_card} プリカ ウェブマネー WebMoney ビットキャッシュ BitCash コンビニ…{電子マネー,プリペイド,ギフト,支払番号} 支払番号 カードの裏面 コード番号を{教,送,写真,お知らせ} gift_card{s,} prepaid_card itunes_card',
  bankTransfer:
    '{お,}{振り込み,振込み,振込,振り込ん}{ください,下さい,で,をお願い,先,をし,いただき} 指定{の,された}口座 {下記,以下,次}の口座 個人名義 {現金,お金}を{送,宅配,レターパック,用意,渡} レターパックで 宅急便で現金 送金{して,を,いただ,くだ} 入金{して,をお願い,いただ,くだ}  {キャッシュカード,通帳,暗証番号}を{預か,渡,お預か,封筒,確認,回収} wire_transfer send_{money,the_money,funds} transfer_{the_money,money,funds,the_funds} western_union moneygram bank_transfer',
  crypto: 'ビットコイン 仮想通貨 暗号資産 イーサリアム USDT BTC bitcoin crypto{currency,} ethereum',
  atm: 'ATM{へ,で,に,まで,の,を} {銀行,コンビニ,無人}の{機械,ATM} 携帯{電話,}を持って ATM',
  refund:
    '還付{金,の,が,手続き,} 払い戻し 払戻{し,金} {医療費,保険料,税金,年金,過払い}{の,が}{一部,}{戻,還付,払} 過払い{金,} 返金{し,いた,手続き,の,を,させて,について} 給付金 支援金 refund tax_rebate compensation_fund stimulus_payment',
  secrecy:
    "誰にも{言わ,話さ,内緒,相談し} {家族,周り,他人,銀行}{に,には,や警察に}{言わない,話さない,内緒,秘密,相談しない} 内密に 守秘義務 口外{し,禁} 電話を切らない{で,} 極秘 {他言,他人に話}{無用,しない,さない} keep_this_{confidential,secret,between_us} do_not_tell_anyone don't_tell_anyone strictly_confidential",
  authority:
    '警察{署,庁,官,} 警視庁 検察{庁,官,} 裁判所 法務省{管轄支局,} 総務省 消費生活センター 弁護士{法人,事務所,} 法律事務所 金融庁 {民事訴訟管理,国民訴訟通達,訴訟通知}センター 地方裁判所管理局 債権回収{会社,機構,センター,株式会社,} 入国管理局 大使館 police fbi irs hmrc homeland_security interpol attorney law_firm bailiff',
  publicOffice:
    '{都,県,市,}税事務所 {市,区}役所 {町,村}役場 {納税,市民税,収納,税務,国保,保険年金,収税}課 年金事務所 年金機構 保健所 消防{署,本部,局} 警察署 税務署 {県,府,道}庁 主税局 ハローワーク 児童相談所',
  prize:
    "当選{し,され,おめで,者,のお知らせ,金,確定,番号} {賞金,懸賞金,賞品}{を,の,が} {に,が}選ばれました おめでとうございます…{当選,選ばれ,獲得} 無料{で,}{プレゼント,進呈,差し上げ} {抽選,アンケート}{で,に,の結果} 支援させてください you_{have,'ve}_won you_won {congratulations,congrats}  claim_your_{prize,reward,gift} lottery jackpot cash_prize free_{gift,iphone,prize} selected_{as_a_winner,to_receive} winner",
  points:
    'ポイント{が,の,を,は}{失効,有効期限,期限,交換,付与,消滅,還元,プレゼント} {失効,消滅}{予定,間近}{の,}ポイント  ポイント{失効,消滅} points_{expire,will_expire,expiring}',
  easyWork:
    '{動画,広告}を見るだけ いいね{を,する,押す}…だけ {スクリーンショット,スクショ}を送るだけ {書類,荷物}を{受け取る,運ぶ,送る}だけ {誰でも,だれでも,簡単に,スマホだけで,在宅で,スキマ時間で,スマホ1台で}…{稼げ,稼ぐ,収入,副業,できるお仕事} ホワイト案件 闇バイト 裏バイト 副業{で稼,案件,募集,を始め,サイト,アプリ} タスク{を,報酬}…{完了,受け取} 不労所得 work_from_home easy_money part_time_job{s,} remote_job passive_income no_experience',
  bigPay:
    '{必ず,絶対,確実}{に,}{儲か,稼げ,勝て,利益} 高額{報酬,バイト,収入,案件,な報酬} 即日即金 日払い {月収,日給,日当,時給,1日,一日}…万円 {月利,利回り,年利}…% 元本保証 earn…{$,£,€,per_day,a_day,daily,per_week,cash} guaranteed_{return,returns,profit,income} {per_day,a_day,per_hour} up_to_{$,£,€}',
  invest:
    '投資{グループ,家,セミナー,スクール,の,を,で,に,教室,勉強会,助言,} {推奨,優良,急騰,注目}{銘柄,株} 株{式,}{投資,情報,の学習,取引,を} FX{取引,投資,自動} 資産{運用,形成,を増} 新規公開株 未公開株 IPO{株,当選,} {含み益,爆益} 無料{で,}{株,銘柄,講座} investment_{opportunity,group,plan,platform} trading_{group,signals,platform,expert} stock_tips',
  channelMove:
    'LINE…{追加,友だち,友達,登録,グループ,QR,交換,連絡,ビデオ} {友だち,友達}追加 LINE{グループ,ID,_ID} {公式,個人}LINE テレグラム telegram シグナル{を,で,アプリ} WhatsApp ワッツアップ カカオトーク WeChat ビデオ通話 line.me lin.ee  add_me_on message_me_on {text,contact,reach}_me_on',
  remote:
    '遠隔{操作,サポート,で操作} リモート{操作,サポート,接続,デスクトップ} 画面{を,の,}共有 AnyDesk TeamViewer UltraViewer QuickSupport RustDesk remote_access screen_share',
  infection:
    '{お使い,あなた,ご利用,パソコン,PC,端末,スマホ}…ウイルス ウイルス…{検出,見つか,侵入} ウイルスに感染しました トロイの木馬 スパイウェア {パソコン,コンピュータ,コンピューター,PC,端末,スマホ,スマートフォン,デバイス,システム}…{感染,ロックされ,危険,ハッキング,攻撃,破損} ハッキングされ サポート{費用,契約,料金} {マイクロソフト,ウィンドウズ,Windows,Microsoft}…{サポート,警告,セキュリティ} virus_detected infected_with {your_computer,your_pc,your_device,your_phone}…{infected,blocked,locked,hacked,virus} trojan',
  installApp:
    'アプリ{を,の}{インストール,ダウンロード,更新,入手} {最新,新しい}{バージョン,版}{の,に,へ}{アプリ,Chrome,更新,アップデート} apk  install_{the,our,this}_app download_{the,our,this}_app',
  absence:
    '不在…{持ち帰,お届け,配達,荷物,保管} 不在通知 不在票 {荷物,小包,郵便物,配送物}…{持ち帰,保管,返送,返却,引き取,届けられ,お届けでき,配達でき} {宛先,住所,配送先,届け先}…{不明,間違,誤り,不完全,不備,不足,確認が} 再配達 再配送 配達…{できません,できなかった,失敗} ご指定…{ところ,場所}に置 {package,parcel,shipment,delivery,order}…{could_not,cannot,on_hold,waiting,held,failed,attempt,suspended,undeliverable,returned} reschedule…delivery {incomplete,incorrect,invalid,wrong}_address unable_to_deliver missed_delivery',
  acquaintance:
    '{携帯,アドレス,電話,スマホ,機種,LINE}…{変わった,変わりました,変わったよ,変えた,変えました,変更した,換えた,替えた,なくし,無くし,失くし,壊れ,落とし,水没} 番号変わ{ったよ,った,りました} 番号変えた 新しい{番号,携帯,電話,アドレス} {お母さん,お父さん,母さん,父さん,おばあちゃん,おじいちゃん,ママ,パパ}{、,}{番号,携帯,俺,私,スマホ,電話} 俺だけど オレだけど わたしだけど hi_{mum,mom,dad} my_{phone_broke,phone_is_broken,new_number} this_is_my_new_number new_{phone_,}number',
  needMoney:
    '{お金,現金,金}{が,を}{必要,貸し,立て替え,用意,送っ,急ぎ} 立て替え{て,を} 示談金 会社の金 小切手を{なくし,落と} {借金,トラブル}{を,で,の}{解決,返済,お金} 事故{を,に}{起こし,あって} need_{you_to_pay,money,to_pay,some_money} lend_me borrow_money pay_a_bill',
  sextortion:
    '{あなたの,お前の}{恥ずかしい,動画,画像,映像,閲覧履歴} {録画,動画,映像,画像}…{ばら撒,ばらま,拡散,公開,全員に,連絡先} アダルト{サイト,動画}を{閲覧,見,視聴} {ウェブカメラ,カメラ越し}…{録画,撮影,ハッキング} カメラ…{ハッキング,乗っ取} {自慰,マスターベーション} recorded_you your_webcam intimate_video masturbat{ing,ion,e} porn leak_your',
  romance:
    '{最愛の,親愛なる}{方,人,あなた,友,最愛} {遺産,基金,寄付金}{を,の,が} {軍人,軍医,国連,石油}{です,で,として,勤務} {あなた,貴方}と{出会,知り合,結婚,仲良} 逆援助 {援助,支援}{します,したい,交際} {会いたい,寂しい,お友達になり}{です,な,ので,ませんか} {米ドル,ドル,ユーロ}{を,の}{受け取,相続,送金,寄付} next_of_kin inheritance beneficiary dear_{friend,beloved,beneficiary} million_{dollars,usd,us_dollars,pounds,euros} lonely looking_for_a_{relationship,serious} single_{girl,woman,lady}',
  president:
    '{業務,会社,部署,社内}用…{LINE,ライン,グループ} LINEグループ…{作成,作っ,立ち上げ} QRコード…{返信,送って,送付,送信} 口座残高…{確認,報告,教え} are_you_{available,at_your_desk} wire_payment kindly_process',
  superior: '社長{の,です,より,室} 代表取締役{の,です,より} {会長,専務}です this_is_your_ceo',
  oneClick:
    '登録…完了{しました,いたしました,致しました,です} {会員,入会,有料}…{登録完了,確定} {18,十八}歳以上 誤操作の方 退会{処理,手続,希望} {有料,アダルト}{動画,サイト,コンテンツ,情報,番組} {動画,サイト,コンテンツ,情報,番組}…{未納,利用料,登録料,閲覧料,閲覧履歴} 無料{期間,体験}…{退会,解約,終了}',
  courtPaper:
    '特別送達 支払督促 督促異議 仮執行宣言 答弁書 口頭弁論期日 呼出状 事件番号 訴状 少額訴訟 {簡易,地方}裁判所{書記官,から,より} {原告,債権者}…{被告,債務者} payment_order_from_the_court court_summons',
  courtThreat:
    '{支払督促,少額訴訟,訴状,特別送達}…{手続,申立,申し立て,準備,移行,検討,送付,送達し,提起,開始,となり,になり,を起こ,提出}',
  oneTimeCode:
    '{認証,確認,ワンタイム,検証,本人確認,ログイン,セキュリティ}{コード,番号,パスワード,キー} ワンタイムパスワード {OTP,PIN}コード {verification,security,login,one-time,confirmation,access}_{code,passcode,password,pin} OTP',
  doNotShare:
    "{他人,第三者,誰,他の人,人,他者}{に,にも,には,へ}…{教えない,教えず,教えたり,教えません,開示しない,開示なさら,知らせない,共有しない,共有なさら,伝えない,お伝えに,教えて} {心当たり,身に覚え,覚え,心あたり}…{ない場合,無い場合,ない方,ない時,ません} {do_not,never,don't}_share {won't,will_never,never}_ask if_you_did{n't,_not}_request didn't_request_this",
  scamWarning:
    '{詐欺,フィッシング,不審な電話,不審なメール,不審なSMS,偽サイト,偽メール,なりすまし,架空請求}…{にご注意,に注意,にはご注意,が増え,が急増,が多発,が発生,が相次,が確認,の被害,の手口,のご相談,注意喚起} {を,と}{かたる,騙る,装う,装った,名乗る,称する,騙った,かたった}…{不審,偽,メール,SMS,電話,詐欺,フィッシング,ショートメッセージ,自動音声,者,サイト} 注意喚起 {だまされ,騙され}{ない,ず} 詐欺です 詐欺を疑 beware_of {scam,fraud,phishing}_{alert,warning,awareness} scam_messages 詐欺{注意,だよ,だから,だと,でした,被害,電話が,防止} {ニセ,偽,にせ}の{電話,警告,メール,SMS,画面,サイト} 偽{メール,電話,警告,画面}{が,を,は,に,の,です} 全部{ニセ,偽,うそ,嘘} {還付金,サポート,フィッシング,特殊,オレオレ}詐欺{が,に,は,の} かたる偽 fake_{messages,emails,calls,texts} is_a_scam',
  neverAsk:
    '{お願い,お尋ね,お聞き,要求,請求,お伺い,案内,送信,送付,求める,お送り,入力}…{ことはありません,ことはございません,ことは一切,ことは決して,いたしません,致しません,しておりません,していません} {開か,クリックせ,電話せ,返信せ,払わ,入力せ}ず {開かない,クリックしない,電話しない,返信しない,払わない,入力しない}で {we,bank}_{will_never,never}_ask 応じないで 応じない{よう,で} {電話を,電話}してはいけません {教え,伝え}てはいけません 絶対に{応じ,教え,払わ}ない',
  addressee:
    'お客様番号 契約番号 お客さま番号 会員番号 検針番号 注文番号 伝票番号 お問い合わせ番号 予約番号 受付番号 整理番号 ご契約番号 order_{number,no,id} tracking_number account_ending booking_reference invoice_number',
} as const satisfies Record<string, string>

export type Concept = keyof typeof spellings

const concepts = Object.keys(spellings) as readonly Concept[]

/** The patterns of every concept for the matcher. `_` stands for a space inside a pattern. */
export function conceptPatterns(): [Concept, string[]][] {
  return concepts.map((concept) => [
    concept,
    spellings[concept]
      .trim()
      .split(/\s+/)
      .map((pattern) => pattern.replaceAll('_', ' ')),
  ])
}
