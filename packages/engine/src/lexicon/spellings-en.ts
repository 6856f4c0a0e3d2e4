/** English spellings by concept; the notation is described in `concepts.ts`. `_` stands for a space. */
export const spellingsEn = {
  urgent:
    'urgent urgently immediately asap as_soon_as_possible final_{notice,reminder,warning,attempt} last_{warning,reminder,attempt} {2nd,second}_attempt act_{now,fast,today} right_away immediate_{action,attention,response} time_sensitive timesensitive expires_{today,tonight} expire_today before_it_is_too_late avoid_{penalties,closure,suspension,disconnection,prosecution,late_fees,excessive_late,additional_fees,additional_charges,interruption}',
  unpaid:
    'unpaid outstanding_{balance,payment,amount,invoice,fee,toll,bill,debt,fine} overdue past_due arrears still_owe have_not_paid payment_is_due',
  legal:
    'legal_{action,proceedings} lawsuit court_action take_you_to_court seize_your arrest_warrant debt_collector collections_agency {prosecuted,prosecution} {driving,driver_license,license,registration}_privileges bailiffs credit_score_will',
  exposure: 'contact_your_employer blacklisted',
  arrest:
    'money_laundering under_investigation warrant_for_your_arrest bench_warrant your_social_security_number_has_been_suspended drug_trafficking jury_duty criminal_investigation_division',
  cutoff:
    'will_be_{suspended,terminated,disconnected,deactivated,closed,blocked,deleted,cancelled,locked,frozen,disabled,returned} service_will_be_cut loss_of_service',
  locked:
    'account…{locked,suspended,limited,restricted,disabled,on_hold,frozen,blocked,closed,deactivated} {temporarily,has_been,was,is,been,currently}_{locked,suspended,restricted,limited,frozen,disabled,blocked,deactivated,de-activated,barred} {card,profile,access,membership,wallet,online_id,ebt,debit}…{locked,suspended,disabled,frozen,blocked,restricted,on_hold,barred,deactivated,de-activated} locking_your_account {hold,restriction,restrictions}_{has,have}_been_placed',
  intrusion:
    '{unusual,suspicious,suspecious,suspicous,irregular,unauthorized,unauthorised,unrecognised,unrecognized,fraudulent,alarming,abnormal}_{activity,activities,sign-in,login,log-in,transaction,transactions,access,charge,payment,attempt,account,behavior,behaviour,device,operation,purchase} new_{device,payee,login,log-in,sign-in,sign_in}…{added,detected,linked,attempt,was,has,from} {sign_in,sign-in,signed_in,signed_on,login,log-in}…{from,detected,attempt} identity_theft been_compromised security_{breach,hold} breached_your',
  verifyIdentity:
    '{verify,confirm,update,validate,review,provide,complete}_{your,the,ur}_{account,identity,information,informations,details,payment,billing,card,address,profile,data,pin,kyc,personal,online,mailing,shipping,login,debit} verify_now verify_{visit,at,via,account,login} kyc submit_your_{details,information}',
  linkLure:
    '{click,tap}_{here,the_link,below,this_link,link,on,to} {click,tap,follow,use,visit,open,via,press}…{link,here} log_in_{here,to,at} {login,log_in,log_on,logon}_{at,to,with} visit: copy_the_link redeem_{here,now} continue_{via,at,here}',
  callBack:
    '{call,phone,ring,contact,dial}_{us,freephone,me,back,now,immediately,our,this,the,customer,free,from,claim,center,helpline} please_call call_{+,0,1} {call,phone,text,dial,ring,contact}_{on,at,from,to} {calls,texts}_cost to_claim_call',
  pressOne: 'press_{1,one,9,2,nine,zero} dial_one',
  giftCard:
    'WebMoney BitCash gift_cards {itunes,steam,google_play,apple,vanilla,razer_gold,ebay,sephora}_{gift_,}card{s,} prepaid_card{s,} scratch_{off_,}the_back',
  bankTransfer:
    'wire_transfer send_{money,the_money,funds} transfer_{the_money,money,funds,the_funds,your_savings,your_money} western_union moneygram bank_transfer safe_account {cash,cards}…courier',
  crypto: 'USDT BTC bitcoin crypto{currency,} ethereum',
  atm: 'ATM bitcoin_kiosk payment_kiosk',
  refund:
    'refund tax_rebate compensation_fund stimulus_{payment,check,cheque} {claim,claimed,entitled_to,eligible_for}…{compensation,rebate,payout,settlement} {rebate,overpayment,overpaid,overcharged}_{of,by,on} {government,hardship,relief,cost_of_living,federal,energy}_{grant,payment,bonus,rebate,support,credit} unclaimed_{funds,money,property} grant_of settlement_{allocation,payment,check} we_{may_,}owe_you',
  secrecy:
    "keep_this_{confidential,secret,between_us} do_not_tell_anyone don't_tell_anyone strictly_confidential {don't,do_not}_{hang_up,discuss_this}",
  authority:
    'police fbi irs hmrc homeland_security interpol attorney law_firm bailiff officer lieutenant federal_agent customs_officer social_security_administration',
  prize:
    "you_have_won you've_won youve_won you_won_{a,an,the,our,your,cash,free} u_{have_,}won {has,have,mobile,number,email,e-mail}_won {congratulations,congratulation,congrats} {claim,redeem,collect}_{your,ur,yr,my,the,it,now,here}_{prize,reward,gift,award,bonus,voucher,tickets,holiday} lottery jackpot cash_{prize,award} free_{gift,iphone,prize,entry,ringtone} selected_{as_a_winner,to_receive,2_receive,for_a,to_win} chosen_{to_receive,for,as} winner w1nner {guaranteed,awarded,bonus}…{prize,reward,cash,award,gift} {prize,reward,cash_award}_guaranteed awarded_{a,with,£} complimentary_{holiday,trip,4} {lucky,prize,weekly,wkly}_{draw,winner,winners,day} claim_{code,number} to_claim_{your,ur,yr,it,now,call,txt,text,reply,this,click,just} to_claim, 2_claim prize{s,} voucher_holder {little,small,tiny,special,exclusive}_{gift,reward,present,surprise} {gift,reward,present,surprise,treat}_{for_you,for_u,is_waiting,awaits,waiting} chance_to_win sweepstake{s,} giveaway gift_voucher{s,} {gift,thank_you}_to_express loyalty_reward {quick,short,fast,brief,1_min,one_minute,select,question}_{survey,poll}",
  points: 'points_{expire,will_expire,expiring} {rewards,un-redeemed,unredeemed}…points rewards…expire',
  easyWork:
    'work_from_home working_from_home easy_money part_time_job{s,} part-time_job{s,} remote_{job,work,position} work_remotely working_remotely passive_income no_experience experience:_not_needed extra_{income,cash,money} flexible_{hours,schedule} our_job_is simple_{task,tasks} {like,rate,review,rating}_{hotels,hotel,videos,the_hotel,products,apps,restaurants} your_{resume,cv}…{recommended,reviewed,noticed,impressed} passing_the_interview mystery_shopper wrap_your_car picture…{art,muse,mural} muse_for {sticker,ad,add}_on_your_{car,vehicle}',
  bigPay:
    'guaranteed_{return,returns,profit,income,payout} {per_day,a_day,per_hour,daily,every_day,weekly,wkly,per_week,an_hour,hourly}_{pay,salary,income,allowance,profit,wage,payment} {day,daily,basic}_{salary,pay,wage} {earn,make,pays,pay,paid,profit,salary,income,compensated_with}…{per_day,a_day,per_hour,daily,every_day,per_week,weekly,wkly,a_week,an_hour,hourly} {double,triple}_your risk_free 100%_profit earn_{up_to,over,from,at_least} sugar_baby weekly_allowance',
  invest:
    'investment_{opportunity,group,plan,platform,club,advisor} invest_{with,in,now,just} trading_{group,signals,platform,expert,bot,team} {stock,stocks,market,crypto}_{tips,picks,group,analysis,signals} discussion_group {exchange,sharing}_group btc_investment',
  channelMove:
    'telegram WhatsApp WeChat line.me lin.ee add_me_on message_me_on {text,contact,reach,hit}_me_on t.me wa.me my_{telegram,whatsapp,line,snap,snapchat}',
  remote: 'AnyDesk TeamViewer UltraViewer QuickSupport RustDesk remote_access screen_share',
  infection:
    'virus_detected infected_with {your_computer,your_pc,your_device,your_phone,your_iphone,your_ip}…{infected,blocked,locked,hacked,virus,compromised,comprimised,exposed} trojan malicious_{files,apps,software} viruses_{found,detected}',
  installApp:
    'apk install_{the,our,this}_app download_{the,our,this}_app download_our_mobile download_the_{form,attachment}',
  absence:
    '{package,parcel,shipment,delivery,order,item,packet}…{could_not,cannot,on_hold,waiting,held,failed,attempt,suspended,undeliverable,returned,pending,unable,delayed,stuck,problem,issue,missing,unsuccessful,reverted,not_deliver,redirected,lost} {could_not,cannot,unable_to,failed_to,tried_to,can_not,unsuccessfully}…{deliver,ship,dispatch}…{package,parcel,shipment,item,order,it,door} {tried,attempted}_to_deliver {couldn,could,was,were}…deliver reschedule…delivery {incomplete,incorrect,invalid,wrong,missing,inaccurate}_{address,delivery_address,forwarding_address,door,house,street,postal,zip,shipping_address,destination} address_{is_wrong,is_incorrect,is_incomplete,issue,format,error,information} unable_to_deliver missed_delivery {re-schedule,re-deliver,redelivery,redeliver} {customs,delivery,redelivery,re-delivery,shipping,postage,handling,import,storage}_{fee,fees,charge,charges,duty,tax,duties} {distribution,transit,sorting}_{center,centre} {held,stopped,detained}_{at,by,in}_{customs,the_depot,our_depot,warehouse}',
  acquaintance:
    "hi_{mum,mom,dad,mam,mummy} {hey,hello}_{mum,mom,dad} my_{phone_broke,phone_is_broken,new_number,old_phone,phone_died} {dropped,lost,broke,broken,smashed,cracked}_my_{phone,mobile} phone_{is_broken,is_smashed,got_smashed,has_broken} this_is_my_{new,temporary,temp}_{number,phone} new_{phone_,}number temporary_{number,phone} save_this_number friend's_phone {whatsapp,text,message}_me_on_this",
  needMoney:
    "need_{you_to_pay,money,to_pay,some_money} lend_me borrow_money pay_a_bill {pay,send,transfer}_{it,this,money,something}_for_me can't_{access,log_into,get_into}_my_{bank,banking} pay_you_back bail_money",
  sextortion:
    'recorded_you your_webcam intimate_{video,images,photos} masturbat{ing,ion,e} porn leak_your {leaked,nude,private,intimate}_{pics,photos,video,videos}_of_you your_leaked {screen_,}recorded_everything {video_site,sites,websites}_for_adults adult_{site,sites,websites}_you {pleasing,pleasuring}_yourself your_{nudes,nude} {full_access,complete_access}_to_your {all_of_,}your_contacts_will remote_access_trojan',
  romance:
    'lonely looking_for_a_{relationship,serious} {single,beautiful,rich,lonely}_{girl,woman,lady,widow} army_{doctor,surgeon} oil_rig my_{darling,love,dear} marriage_age make_friends stop_at_the_airport',
  fortune:
    'next_of_kin inheritance beneficiary {dear,greetings}_{friend,beloved,beneficiary} {million,millions,milion}_{dollars,dollar,usd,us_dollars,pounds,euros} {millions,crore,crores,lakh}_{rupees,dollars} {solicitor,barrister,auditor}…client my_late_{husband,father} trunk_box{es,} abandoned_{sum,fund,funds} foreign_partner charity_work donation_of wish_to_donate unclaimed_estate died_without_a_will diplomat to_transfer_to_you your_fund_of',
  president:
    'are_you_{available,at_your_desk,free_right_now,in_the_office,busy_now} wire_payment kindly_process {quick,small}_{task,favor,favour} in_a_meeting…{call,talk,phone} reply_with_your_{cell,mobile,personal_cell} change_my_{direct_deposit,bank_details,payroll} {new,updated}_{bank,banking,account}_details',
  superior: 'this_is_your_ceo',
  courtPaper: 'payment_order_from_the_court court_summons',
  oneTimeCode:
    '{verification,security,login,log-in,one-time,one_time,confirmation,access,authentication,passcode,sign-in,activation}_{code,passcode,password,pin} OTP {your,the}_code_is is_your_{code,otp,pin} use_code code_to_{sign_in,log_in,verify}',
  doNotShare:
    "{do_not,never,don't,dont}_{share,give,tell,disclose,forward} {won't,will_never,never}_ask if_you_{didn't,didnt,did_not}_request didn't_request_this not_share_{this,it}",
  scamWarning:
    "beware_of {scam,fraud,phishing}_{alert,warning,awareness} scam_{messages,texts,calls,emails} fake_{messages,emails,calls,texts} fake…{messages,texts,emails,calls} is_a_scam scammers {pretending,claiming}_to_be_{from,us} report_{scams,phishing} {isn't,is_not,are_not,aren't,not}_from_us pretending_to_be impersonating {going,doing}_{around,the_rounds} scammers {scam,fake,fraudulent,hoax}_{text,message,call,email,sms,website}{s,}",
  neverAsk: "{we,bank,staff}_{will_never,never,will_not,won't}_{ask,call,text,request}",
  addressee:
    'order_{number,no,id,#} tracking_number account_ending card_ending ending_in booking_{reference,ref} reservation_number invoice_number policy_number reference_number',
  tellSecret:
    '{read,send,tell,give,text,show}_{me,us,them}_{the,your,a,that}_{code,codes,pin,password,card,qr,login,6,otp} {reply,respond,text_back,reply_back}…{with_the_code,with_your_pin,your_pin,account_pin,your_password,with_card} {text_back,dm_us,send_us,tell_us,give_us}_your_{account,card,full,login,bank,pin,password,social} {code,digits,codes}_{we,you_just,you}_{text,texted,send,sent,received,receive} routing_number sort_code_and pin_and_{card,bank,cvv} photo_of_{the,your}_{card,code,id} seed_phrase recovery_phrase {name,address},_{age,account,bank} send_name',
  enterSecret:
    '{enter,entering}_{your_,the_,}{card,pin,password,bank,account_number,cvv,debit,login} {sign,log}_in_with_your_{e-mail,email,work,corporate,bank,office} {user_name,username,email,e-mail,login,log-in}_and_password {expiry,number}_and_{code,cvv} cvv your_{ssn,social_security_number} scan_of_{your_,}passport passport_{pic,photo,scan,copy} card_number_and update_your_pin confirm_the_one-time connect_your_wallet press_approve attached_{form,html,secure_form}',
  coverStory: '{if,when}_{the_bank,the_cashier,the_teller,bank_staff}_asks',
  handOver:
    'courier_{will,to,is,comes,picks}…{collect,pick,card,cash} {officer,agent,driver,courier}_will_{come,collect,pick} pick_up_bank_cards hand_{the_cash,the_card,it_over} withdraw_{the,your}_{cash,savings} {cash,money}_to_the_{kiosk,machine,courier} in_cash_to',
  feeFirst:
    '{release,activation,clearance,notarisation,notarization,demurrage,upfront,gas,unlock,conversion,insurance,customs_clearance}_{fee,fees,charge,charges,penalty} {refundable,security,small}_deposit to_release_{the,your,it,funds,them} release_{funds,the_funds} pay_{a_small,a_one-time,the_tax_first,15%,the_fee_first} first_pay {deposit,pay}_{1st,first,the_first}_{instalment,installment} processing_{$,£,€} processing_{fee,charge}_of taxes_are_paid negative_balance {for,pay,only}_shipping_{$,£,€,fee} winner_before_release',
  strangersAccount:
    'safe_account {new,secure,verification,holding}_account_{in_your_name,for_you,to_keep,to_protect} {account,bank}_details_have_changed usual_account_can paid_to_the_new_account',
  payBack: 'refund_code {press,tap}_send,_and receive_{it_,}by_paypay',
  guardDown:
    'antivirus_may_block enable_{editing,content,macros} windows_+_r {turn_off,disable}_{your_,}{antivirus,firewall,protection} yellow_bar ignore_the_warning',
  oneClick: 'thank_you_for_{joining,registering}…{adult,premium} {membership,registration}_fee_of',
  vagueMatter:
    '{important,urgent}_{customer_service_announcement,information,message}_{for,about,regarding,4} {you_have,u_have}_{a,1,one}_{new,secure,unread,important,private}_{message,document,voicemail,notification,voice_message} document_for_you',
  prepaidErrand:
    '{buy,get,purchase,pick_up}_{me,some,gift,google_play,itunes,apple,steam,ebay}…cards scratch_the_back send_me_the_codes',
  nothingToDo:
    "no_action_{is_,}{needed,required} {don't,do_not,needn't}_need_to_do_anything need_do_nothing there_is_nothing_to_do nothing_{you_need_,for_you_}to_do {please_,}ignore_this_{text,message,email,mail,note,reminder} you_can_ignore_this",
  ownRoute:
    'number_on_{the_back_of_your_,the_back_of_the_,your_,the_}{card,bill,statement,letter,certificate} {in,open,use,check,see}_{the,your,our}_{mobile_,banking_,}app the_usual_way type_the_address {do_not,never}_{tap,click,open}_{it,the_link,links,them} hang_up_and',
  leniency:
    "payment_{plan,extension,extensions} pay_in_instalments if_money_is_tight if_you_are_struggling if_you_can't_pay hardship_program you_may_appeal late_fee_was_waived already_on_{its,the}_way",
  warningSupport: '7726 action_fraud {delete,forward}_it report_it_to report_scam report_fraud hang_up',
  tradeTax:
    'hmrc irs ato cra tax_{refund,return,rebate,evasion,department,office,bill} taxes self_assessment national_insurance mygov federal_return',
  tradeBank:
    'bank banking zelle payee netbank direct_deposit debit_card atm_card sort_code paynow online_access',
  tradeCard: '{credit_card,mastercard,amex,card_number,cvv,card_ending,cardmember}',
  tradeSecurities: 'brokerage {trading,investment}_account',
  tradeCarrier: '{phone,mobile}_{number,plan,contract,bill} sim_registration data_plan',
  tradeUtility: '{gas,water,electricity,electric,power,energy}_{bill,supply,service,account,company,meter}',
  /** Toll roads, parking and congestion charges. */
  toll: 'e-zpass ezpass ez_pass fastrak sunpass txtag ipass i-pass peach_pass peachpass e-toll etoll linkt eastlink toll_{road,roads,bill,balance,charge,charges,fee,fees,invoice,payment,violation,evasion,amount,services,notice,due} {unpaid,outstanding,missed,overdue,pending,recent}_toll{s,} {parking,traffic,speeding}_{fine,penalty,charge,ticket,violation,offence} penalty_charge dart_charge congestion_charge',
  /** A charge, a payee or a sign-in that the reader is to disown. */
  notYou:
    "{wasn't,wasnt,not,isn't}_you if_{not,this_was_not,this_is_not,it_was_not,it_wasn't,this_wasn't,this_wasnt}_{you,u,made_by_you,authorised,authorized} {did_not,didn't,didnt,do_not,don't,never,not,never_was}_{authorize,authorise,authorized,authorised,recognize,recognise,make,made,place,placed,purchase,purchased,attempt,initiate,request,requested,order}_{this,it,the,that,a,any,anything,these} not_{authorize,authorized,authorised}_{by_you,this} to_cancel unrecognized,_please never_{authorized,authorised}_this did_you_{attempt,make,authorize,authorise,request,try,just} {cancel,dispute,stop,reverse}_{this,now,before,at,request,immediately,charge,payment,the_charge,the_payment,the_order,the_transfer,the_transaction}",
  /** A payment or subscription that went wrong, to be mended at once. */
  paymentProblem:
    "payment_{failed,declined,unsuccessful,unsuccesful,problem,issue,rejected,error,was_declined,was_unsuccessful,did_not,method} {unable,failed,could_not,couldn't}_{to_,}{process,take,collect,charge,renew,extend,authorise,authorize}_{your,the,ur,payment} {billing,payment}_{problem,issue,error,information,details} did_not_{process,go_through} {subscription,membership,licence,license,plan,id,password,mailbox,account,kyc,card,sim}…{expired,expire,expires,expiring,on_hold,cancelled,canceled,renew,lapsed} {renew,restart,extend}_your_{subscription,membership,bill,plan} {failure,error}_{in_processing,processing}",
  /** What the reader is to do about an account that is said to be in trouble. */
  restore:
    're-activate reactivate re-enable {restore,unlock,unblock,reinstate,recover,regain}_{your,the,ur,my,it,this,now,access,full,account} {lift,remove}_{the,this,your,a}_{hold,restriction,block,limitation} {resolve,fix}_{this,it,the_issue,now} {to,please}_{restore,unlock,resolve,reactivate,unblock} {secure,protect}_{your_account,it,your_card,your_profile} {keep,avoid_losing}_{your,access,it} to_make_it_secure unlock_{now,here,at} review_{visit,at,now,here}',
  /** Bodies abroad whose names are borrowed most, as the complaints of FTC, Action Fraud and Scamwatch name them. */
  borrowedName:
    "wells_fargo wellsfargo wf_fraud bofa boa bank_of_america bankofamerica citi citibank citizens_bank chase usaa navy_federal nfcu pnc td_bank tdbank regions capital_one truist fifth_third us_bank m&t_bank huntington ally_bank barclays hsbc natwest lloyds santander halifax nationwide monzo revolut starling tsb aib bank_of_ireland westpac commbank commonwealth_bank anz nab bendigo dbs posb ocbc uob maybank scotiabank cibc bmo rbc interac zelle venmo cash_app cashapp paypal klarna afterpay usps usp_service usps_service uspservice uspostal us_postal united_states_postal postal_service royal_mail evri hermes dpd parcelforce yodel australia_post auspost auspost singpost canada_post an_post ups fedex dhl ontrac lasership hmrc irs ato mygov dvla dwp gov.uk nhs medicare social_security ssa edd ebt snap_benefits cra revenue_canada canada_revenue service_nsw centrelink iras cpf singpass ica dmv verizon vzw at&t t-mobile tmobile xfinity comcast spectrum vodafone virgin_media sky telstra optus singtel starhub netflix netflx hulu disney+ disney_plus spotify icloud apple_id itunes microsoft_365 office_365 linkedin instagram facebook whatsapp_support snapchat coinbase binance metamask kraken blockchain trust_wallet ledger robinhood geek_squad norton mcafee best_buy costco walmart target_rewards cvs walgreens home_depot lowe's kroger tesco sainsbury's sainsburys aldi woolworths coles ebay steam discord docusign paytm fastag axis_bank hdfc icici",
  /** Adult content and dates from nowhere. */
  adult:
    'sexy sxy horny hrny naked nudes x-photos explicit_sex hot_{girls,babes,singles} {secret,a}_admirer {fancies,fancy}_you dating_{service,site} gay_chat live_chat_with {private,secret}_{gallery,photos,pics} {hookup,hook_up,hooking_up} adult_chat {booty,b()()ty}_call meet_{up_tonight,local_girls,singles} wanna_{chat,meet,see,date,hook} my_{pics,selfies,nudes} selfies home_alone sugar_{baby,daddy} {bored,lonely}_housewives fool_around rock_{hard,hrd} boner left_me_all_alone',
  /** Cures and slimming. */
  cure: 'cbd gummies lose_weight weight_loss belly_fat shark_tank keto erectile blood_sugar reverse_diabetes pounds_in_{a_week,weeks,days} drop_50',
  /** Loans, debt and insurance for everyone. */
  loan: 'loan_{approved,approval,offer,application} {approved,pre-approved,preapproved,qualify,qualified}_for {bad_credit,no_credit_check,no_credit_needed,poor_credit} {debt,tax}_relief consolidate_your {credit_card,your}_debt working_capital payday_loan personal_loan{s,} cash_advance get_approved {funds,cash,money}_in_{24,minutes,24-48,your_account} refinance auto_{insurance,coverage} life_insurance_quote student_loan_{forgiveness,relief} rent_to_own cash_offer {buy,buying,purchase,sell,selling}_your_{home,house,property} previously_refused {sale_for,sell}_it',
  /** Price notices of premium telephone and text services. */
  premiumRate:
    '150ppm 150p 150pm ppm p/min per_min £1.50 1.50_per_msg per_msg /msg per_wk p/wk 10p_per 20p/min calls_cost callcost cost_150p {national,bt-national,standard}_rate{s,} from_{a_,}{landline,land_line} tncs t&cs t&c {18+,16+} po_box pobox box{97n7qp,} sae stop_{texts,msgs} customer_services_call {unsub,optout,2_optout,2optout,2_stop}',
  /** Openings of people who pretend to know the reader. */
  opener:
    "long_time_no_see is_this_{your,the,still,dr,mr,ms}…number wrong_number wrong_person sorry_{to_bother,for_bothering,i_must} didn't_mean_to_disturb {found,got,saw,saved,have}_your_number are_you_{the,mr,mr.,mrs,mrs.,miss,ms,ms.,dr,dr.} recommended_to_me nice_to_meet_you remember_me how_have_you_been do_you_remember met_{in_the_wrong_way,last} this_is_fate i'm_back_in what_is_your_name who_is_this {this_is,i_am,i'm}…are_you",
  /** Order or renewal that the reader never made, to be cancelled by telephone. */
  bogusOrder:
    '{auto-renewal,auto_renewal,autorenewal,auto-renew} {your_order,order_id,order_no,order_of,order_confirmed,order_placed,invoice} {charged,debited,deducted,billed,deduction_of,purchase_of,payment_of,charge_of,transaction_of} {subscription,membership,protection_plan,antivirus}',
} as const satisfies Record<string, string>
