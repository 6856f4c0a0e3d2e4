/** English spellings by concept; the notation is described in `concepts.ts`. `_` stands for a space. */
export const spellingsEn = {
  urgent: 'urgent urgently immediately as_soon_as_possible final_notice last_warning act_now right_away',
  unpaid: 'unpaid outstanding_{balance,payment,amount,invoice,fee,toll} overdue past_due',
  legal:
    'legal_{action,proceedings} lawsuit court_action take_you_to_court seize_your arrest_warrant debt_collector collections_agency',
  exposure: 'contact_your_employer blacklisted',
  arrest:
    'money_laundering under_investigation warrant_for_your_arrest your_social_security_number_has_been_suspended',
  cutoff: 'will_be_{suspended,terminated,disconnected,deactivated,closed,blocked} service_will_be_cut',
  locked:
    'account…{locked,suspended,limited,restricted,disabled,on_hold} {temporarily,has_been,was,is}_{locked,suspended,restricted,limited}',
  intrusion:
    '{unusual,suspicious,unauthorized,unauthorised,fraudulent}_{activity,sign-in,login,log-in,transaction,access,charge,payment,attempt}',
  verifyIdentity:
    '{verify,confirm,update,validate,review}_{your,the}_{account,identity,information,details,payment,billing,card} verify_now',
  linkLure:
    '{click,tap}_{here,the_link,below,this_link,on} {click,tap,follow,use,visit,open}…link log_in_{here,to,at} visit:',
  callBack:
    '{call,phone,ring,contact}_{us,me,back,now,immediately,our,this,the} please_call call_{+,0,1} {call,phone,text}_{on,at}',
  pressOne: 'press_{1,one,9,2}',
  giftCard: 'WebMoney BitCash gift_card{s,} prepaid_card itunes_card',
  bankTransfer:
    'wire_transfer send_{money,the_money,funds} transfer_{the_money,money,funds,the_funds} western_union moneygram bank_transfer',
  crypto: 'USDT BTC bitcoin crypto{currency,} ethereum',
  atm: 'ATM',
  refund: 'refund tax_rebate compensation_fund stimulus_payment',
  secrecy:
    "keep_this_{confidential,secret,between_us} do_not_tell_anyone don't_tell_anyone strictly_confidential",
  authority: 'police fbi irs hmrc homeland_security interpol attorney law_firm bailiff',
  prize:
    "you_{have,'ve}_won you_won {congratulations,congrats} claim_your_{prize,reward,gift} lottery jackpot cash_prize free_{gift,iphone,prize} selected_{as_a_winner,to_receive} winner",
  points: 'points_{expire,will_expire,expiring}',
  easyWork: 'work_from_home easy_money part_time_job{s,} remote_job passive_income no_experience',
  bigPay: 'guaranteed_{return,returns,profit,income} {per_day,a_day,per_hour}',
  invest: 'investment_{opportunity,group,plan,platform} trading_{group,signals,platform,expert} stock_tips',
  channelMove: 'telegram WhatsApp WeChat line.me lin.ee add_me_on message_me_on {text,contact,reach}_me_on',
  remote: 'AnyDesk TeamViewer UltraViewer QuickSupport RustDesk remote_access screen_share',
  infection:
    'virus_detected infected_with {your_computer,your_pc,your_device,your_phone}…{infected,blocked,locked,hacked,virus} trojan',
  installApp: 'apk install_{the,our,this}_app download_{the,our,this}_app',
  absence:
    '{package,parcel,shipment,delivery,order}…{could_not,cannot,on_hold,waiting,held,failed,attempt,suspended,undeliverable,returned} reschedule…delivery {incomplete,incorrect,invalid,wrong}_address unable_to_deliver missed_delivery',
  acquaintance:
    'hi_{mum,mom,dad} my_{phone_broke,phone_is_broken,new_number} this_is_my_new_number new_{phone_,}number',
  needMoney: 'need_{you_to_pay,money,to_pay,some_money} lend_me borrow_money pay_a_bill',
  sextortion: 'recorded_you your_webcam intimate_video masturbat{ing,ion,e} porn leak_your',
  romance:
    'next_of_kin inheritance beneficiary dear_{friend,beloved,beneficiary} million_{dollars,usd,us_dollars,pounds,euros} lonely looking_for_a_{relationship,serious} single_{girl,woman,lady}',
  president: 'are_you_{available,at_your_desk} wire_payment kindly_process',
  superior: 'this_is_your_ceo',
  courtPaper: 'payment_order_from_the_court court_summons',
  oneTimeCode: '{verification,security,login,one-time,confirmation,access}_{code,passcode,password,pin} OTP',
  doNotShare:
    "{do_not,never,don't}_share {won't,will_never,never}_ask if_you_did{n't,_not}_request didn't_request_this",
  scamWarning:
    'beware_of {scam,fraud,phishing}_{alert,warning,awareness} scam_messages fake_{messages,emails,calls,texts} is_a_scam',
  neverAsk: '{we,bank}_{will_never,never}_ask',
  addressee: 'order_{number,no,id} tracking_number account_ending booking_reference invoice_number',
} as const satisfies Record<string, string>
