/** Country code; its country or countries. Japan has its own tables. */
export const countryRows = `
1;アメリカ・カナダなど;United States, Canada and others
20;エジプト;Egypt
211;南スーダン;South Sudan
212;モロッコ;Morocco
213;アルジェリア;Algeria
216;チュニジア;Tunisia
218;リビア;Libya
220;ガンビア;Gambia
221;セネガル;Senegal
222;モーリタニア;Mauritania
223;マリ;Mali
224;ギニア;Guinea
225;コートジボワール;Côte d’Ivoire
226;ブルキナファソ;Burkina Faso
227;ニジェール;Niger
228;トーゴ;Togo
229;ベナン;Benin
230;モーリシャス;Mauritius
231;リベリア;Liberia
232;シエラレオネ;Sierra Leone
233;ガーナ;Ghana
234;ナイジェリア;Nigeria
235;チャド;Chad
236;中央アフリカ共和国;Central African Republic
237;カメルーン;Cameroon
238;カーボベルデ;Cape Verde
239;サントメ・プリンシペ;São Tomé and Príncipe
240;赤道ギニア;Equatorial Guinea
241;ガボン;Gabon
242;コンゴ共和国;Republic of the Congo
243;コンゴ民主共和国;Democratic Republic of the Congo
244;アンゴラ;Angola
245;ギニアビサウ;Guinea-Bissau
246;英領インド洋地域;British Indian Ocean Territory
247;アセンション島;Ascension
248;セーシェル;Seychelles
249;スーダン;Sudan
250;ルワンダ;Rwanda
251;エチオピア;Ethiopia
252;ソマリア;Somalia
253;ジブチ;Djibouti
254;ケニア;Kenya
255;タンザニア;Tanzania
256;ウガンダ;Uganda
257;ブルンジ;Burundi
258;モザンビーク;Mozambique
260;ザンビア;Zambia
261;マダガスカル;Madagascar
262;レユニオン・マヨット;Réunion or Mayotte
263;ジンバブエ;Zimbabwe
264;ナミビア;Namibia
265;マラウイ;Malawi
266;レソト;Lesotho
267;ボツワナ;Botswana
268;エスワティニ;Eswatini
269;コモロ;Comoros
27;南アフリカ;South Africa
290;セントヘレナ;Saint Helena
291;エリトリア;Eritrea
297;アルバ;Aruba
298;フェロー諸島;Faroe Islands
299;グリーンランド;Greenland
30;ギリシャ;Greece
31;オランダ;Netherlands
32;ベルギー;Belgium
33;フランス;France
34;スペイン;Spain
350;ジブラルタル;Gibraltar
351;ポルトガル;Portugal
352;ルクセンブルク;Luxembourg
353;アイルランド;Ireland
354;アイスランド;Iceland
355;アルバニア;Albania
356;マルタ;Malta
357;キプロス;Cyprus
358;フィンランド;Finland
359;ブルガリア;Bulgaria
36;ハンガリー;Hungary
370;リトアニア;Lithuania
371;ラトビア;Latvia
372;エストニア;Estonia
373;モルドバ;Moldova
374;アルメニア;Armenia
375;ベラルーシ;Belarus
376;アンドラ;Andorra
377;モナコ;Monaco
378;サンマリノ;San Marino
379;バチカン;Vatican City
380;ウクライナ;Ukraine
381;セルビア;Serbia
382;モンテネグロ;Montenegro
383;コソボ;Kosovo
385;クロアチア;Croatia
386;スロベニア;Slovenia
387;ボスニア・ヘルツェゴビナ;Bosnia and Herzegovina
389;北マケドニア;North Macedonia
39;イタリア・バチカン;Italy or Vatican City
40;ルーマニア;Romania
41;スイス;Switzerland
420;チェコ;Czechia
421;スロバキア;Slovakia
423;リヒテンシュタイン;Liechtenstein
43;オーストリア;Austria
44;イギリス;United Kingdom
45;デンマーク;Denmark
46;スウェーデン;Sweden
47;ノルウェー;Norway
48;ポーランド;Poland
49;ドイツ;Germany
500;フォークランド諸島;Falkland Islands
501;ベリーズ;Belize
502;グアテマラ;Guatemala
503;エルサルバドル;El Salvador
504;ホンジュラス;Honduras
505;ニカラグア;Nicaragua
506;コスタリカ;Costa Rica
507;パナマ;Panama
508;サンピエール島・ミクロン島;Saint Pierre and Miquelon
509;ハイチ;Haiti
51;ペルー;Peru
52;メキシコ;Mexico
53;キューバ;Cuba
54;アルゼンチン;Argentina
55;ブラジル;Brazil
56;チリ;Chile
57;コロンビア;Colombia
58;ベネズエラ;Venezuela
590;グアドループなど;Guadeloupe and others
591;ボリビア;Bolivia
592;ガイアナ;Guyana
593;エクアドル;Ecuador
594;仏領ギアナ;French Guiana
595;パラグアイ;Paraguay
596;マルティニーク;Martinique
597;スリナム;Suriname
598;ウルグアイ;Uruguay
599;キュラソーなど;Curaçao and others
60;マレーシア;Malaysia
61;オーストラリア;Australia
62;インドネシア;Indonesia
63;フィリピン;Philippines
64;ニュージーランド;New Zealand
65;シンガポール;Singapore
66;タイ;Thailand
670;東ティモール;Timor-Leste
672;オーストラリアの海外領土;Australian external territories
673;ブルネイ;Brunei
674;ナウル;Nauru
675;パプアニューギニア;Papua New Guinea
676;トンガ;Tonga
677;ソロモン諸島;Solomon Islands
678;バヌアツ;Vanuatu
679;フィジー;Fiji
680;パラオ;Palau
681;ウォリス・フツナ;Wallis and Futuna
682;クック諸島;Cook Islands
683;ニウエ;Niue
685;サモア;Samoa
686;キリバス;Kiribati
687;ニューカレドニア;New Caledonia
688;ツバル;Tuvalu
689;仏領ポリネシア;French Polynesia
690;トケラウ;Tokelau
691;ミクロネシア連邦;Micronesia
692;マーシャル諸島;Marshall Islands
7;ロシア・カザフスタン;Russia or Kazakhstan
82;韓国;South Korea
84;ベトナム;Vietnam
850;北朝鮮;North Korea
852;香港;Hong Kong
853;マカオ;Macao
855;カンボジア;Cambodia
856;ラオス;Laos
86;中国;China
880;バングラデシュ;Bangladesh
886;台湾;Taiwan
90;トルコ;Türkiye
91;インド;India
92;パキスタン;Pakistan
93;アフガニスタン;Afghanistan
94;スリランカ;Sri Lanka
95;ミャンマー;Myanmar
960;モルディブ;Maldives
961;レバノン;Lebanon
962;ヨルダン;Jordan
963;シリア;Syria
964;イラク;Iraq
965;クウェート;Kuwait
966;サウジアラビア;Saudi Arabia
967;イエメン;Yemen
968;オマーン;Oman
970;パレスチナ;Palestine
971;アラブ首長国連邦;United Arab Emirates
972;イスラエル;Israel
973;バーレーン;Bahrain
974;カタール;Qatar
975;ブータン;Bhutan
976;モンゴル;Mongolia
977;ネパール;Nepal
98;イラン;Iran
992;タジキスタン;Tajikistan
993;トルクメニスタン;Turkmenistan
994;アゼルバイジャン;Azerbaijan
995;ジョージア;Georgia
996;キルギス;Kyrgyzstan
998;ウズベキスタン;Uzbekistan
`

/** Leading digits, country code first, of countries that share their code with others. */
export const regionRows = `
1204 1226 1236 1249 1250 1263 1289 1306 1343 1354 1365 1367 1368 1382 1403 1416 1418 1428 1431 1437 1438 1450 1468 1474 1506 1514 1519 1548 1579 1581 1584 1587 1604 1613 1639 1647 1672 1683 1705 1709 1742 1753 1778 1780 1782 1807 1819 1825 1867 1873 1879 1902 1905;カナダ;Canada
1242;バハマ;Bahamas
1246;バルバドス;Barbados
1264;アンギラ;Anguilla
1268;アンティグア・バーブーダ;Antigua and Barbuda
1284;英領バージン諸島;British Virgin Islands
1340;米領バージン諸島;U.S. Virgin Islands
1345;ケイマン諸島;Cayman Islands
1441;バミューダ;Bermuda
1473;グレナダ;Grenada
1649;タークス・カイコス諸島;Turks and Caicos Islands
1658 1876;ジャマイカ;Jamaica
1664;モントセラト;Montserrat
1670;北マリアナ諸島;Northern Mariana Islands
1671;グアム;Guam
1684;米領サモア;American Samoa
1721;シント・マールテン;Sint Maarten
1758;セントルシア;Saint Lucia
1767;ドミニカ国;Dominica
1784;セントビンセント・グレナディーン;Saint Vincent and the Grenadines
1787 1939;プエルトリコ;Puerto Rico
1809 1829 1849;ドミニカ共和国;Dominican Republic
1868;トリニダード・トバゴ;Trinidad and Tobago
1869;セントクリストファー・ネイビス;Saint Kitts and Nevis
76 77;カザフスタン;Kazakhstan
262269 262639;マヨット;Mayotte
35818;オーランド諸島;Åland Islands
3906698;バチカン;Vatican City
441481;ガーンジー島;Guernsey
441534;ジャージー島;Jersey
441624;マン島;Isle of Man
2908;トリスタン・ダ・クーニャ;Tristan da Cunha
5999;キュラソー;Curaçao
`
