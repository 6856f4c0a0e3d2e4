/**
 * The areas of geographic numbers (番号区画). A line of two fields names a prefecture; the lines below it are
 * area code without its 0; area; area in Latin letters; leading digits of the exchange, where one code serves several areas.
 */
export const areaRows = `
北海道;Hokkaido
11;札幌;Sapporo;1-8
123;千歳;Chitose;1-4 6
123;夕張;Yubari;5 90-94
123;栗山;Kuriyama;7-8 95-99
124;芦別;Ashibetsu
125;滝川;Takikawa
126;岩見沢;Iwamizawa
1267;岩見沢;Iwamizawa
133;石狩;Ishikari;1 6-7
133;当別;Tobetsu;2-3
134;小樽;Otaru
135;余市;Yoichi;1-4
135;岩内;Iwanai;6-7
136;倶知安;Kutchan;1-5
136;寿都;Suttsu;6-7
137;八雲;Yakumo;5-6
137;今金;Imakane;8
1372;鹿部;Shikabe
1374;森;Mori
1377;八雲;Yakumo
138;函館;Hakodate
139;松前;Matsumae;3-4
139;江差;Esashi;5-6
1392;木古内;Kikonai
1397;奥尻;Okushiri
1398;熊石;Kumaishi
142;伊達;Date
143;室蘭;Muroran
144;苫小牧;Tomakomai
145;早来;Hayakita;2-3
145;鵡川;Mukawa;4-5
1456;門別富川;Mombetsu-Tomikawa
1457;門別富川;Mombetsu-Tomikawa
146;浦河;Urakawa;2 30-31 36 38-39
146;静内;Shizunai;32-35 37 4-5
1466;えりも;Erimo
15;弟子屈;Teshikaga;410-416 418-419 48
15;十勝池田;Tokachi-Ikeda;510-516 518-519 57
152;網走;Abashiri;1 4-6
152;斜里;Shari;2-3
152;美幌;Bihoro;7-8
153;厚岸;Akkeshi;1 5-6
153;根室;Nemuro;2-3
153;中標津;Nakashibetsu;4 7
153;根室標津;Nemuro-Shibetsu;8-9
154;釧路;Kushiro;17 2-6 9
1547;白糠;Shiranuka
155;帯広;Obihiro;17 2-6 9
1558;広尾;Hiroo
156;本別;Honbetsu;2-3
156;十勝清水;Tokachi-Shimizu;1 6-7
1564;上士幌;Kamishihoro
157;北見;Kitami
158;紋別;Monbetsu;1-3
158;遠軽;Engaru;4-5
158;興部;Okoppe;8-9
1586;中湧別;Nakayubetsu
1587;中湧別;Nakayubetsu
162;稚内;Wakkanai
163;北見枝幸;Kitami-Esashi;1 6-7
163;利尻礼文;Rishiri-Rebun;8-9
1632;天塩;Teshio
1634;浜頓別;Hamatonbetsu
1635;浜頓別;Hamatonbetsu
164;石狩深川;Ishikari-Fukagawa;2-3
164;留萌;Rumoi;4-5
164;羽幌;Haboro;6-7
1648;焼尻;Yagishiri
165;士別;Shibetsu;1-3
1654;名寄;Nayoro
1655;名寄;Nayoro
1656;美深;Bifuka
1658;上川;Kamikawa
166;旭川;Asahikawa
167;富良野;Furano
青森県;Aomori
17;青森;Aomori;1 7
172;弘前;Hirosaki
173;鰺ケ沢;Ajigasawa;7-8
173;五所川原;Goshogawara;2-6
174;蟹田;Kanita
175;野辺地;Noheji;6-7
175;むつ;Mutsu;2-4
176;十和田;Towada
178;八戸;Hachinohe
179;三戸;Sannohe
秋田県;Akita
18;秋田;Akita;1 8
182;横手;Yokote
183;湯沢;Yuzawa
184;本荘;Yurihonjo
185;能代;Noshiro;5-8
185;男鹿;Oga;2-4
186;鹿角;Kazuno;2-3
186;大館;Odate;4-5 9
186;鷹巣;Takanosu;6-8
187;角館;Kakunodate;3-5
187;大曲;Omagari;6-8
岩手県;Iwate
19;盛岡;Morioka;6 9
191;一関;Ichinoseki
192;大船渡;Ofunato
193;釜石;Kamaishi;2-5
193;宮古;Miyako;1 6-9
194;久慈;Kuji;5-7
194;岩泉;Iwaizumi;2-4
195;二戸;Ninohe;2-5
195;岩手;Iwate;6-8
197;水沢;Mizusawa;1-5
197;北上;Kitakami;6-8
198;花巻;Hanamaki;1-4
198;遠野;Tono;6-7
宮城県;Miyagi
22;仙台;Sendai;1-2 30 34-39 7
220;迫;Hasama
223;岩沼;Iwanuma;1-3
224;大河原;Ogawara;5-8
224;白石;Shiroishi;2-4
225;石巻;Ishinomaki
226;気仙沼;Kesennuma
228;築館;Tsukidate
229;古川;Furukawa
山形県;Yamagata
23;山形;Yamagata;1 6
233;新庄;Shinjo
234;酒田;Sakata
235;鶴岡;Tsuruoka
237;村山;Murayama;1-5
237;寒河江;Sagae;6-8
238;長井;Nagai;6-8
238;米沢;Yonezawa;1-5 9
福島県;Fukushima
24;郡山;Koriyama;9
24;福島;Fukushima;177 5
240;磐城富岡;Iwaki-Tomioka;1-4
241;喜多方;Kitakata;2-3
241;田島;Tajima;6 90-95 98-99
241;柳津;Yanaizu;4-5 96-97
241;会津山口;Aizu-Yamaguchi;70-76 78-79 8
242;会津若松;Aizuwakamatsu
243;二本松;Nihonmatsu
244;原町;Hobara
246;いわき;Iwaki
247;三春;Miharu;6-8
247;石川;Ishikawa;2-5
248;白河;Shirakawa;2-5
248;須賀川;Sukagawa;6-9
新潟県;Niigata
25;新潟;Niigata;1-3
25;糸魚川;Itoigawa;55-56 60
25;上越;Joetsu;51-54
25;安塚;Yasuzuka;50 59
25;十日町;Tokamachi;75-76 80
25;六日町;Muika;710-716 718-719 77-78
25;小出;Koide;70 79
250;新津;Niitsu
254;新発田;Shibata;1-4
254;村上;Murakami;5-7 80-84
254;津川;Tsugawa;85-89 9
255;新井;Arai;7-8
256;三条;Sanjo;2-6
256;巻;Maki;7-9
257;柏崎;Kashiwazaki;17 2-4
258;長岡;Nagaoka;1-9
259;佐渡;Sado;1-8
長野県;Nagano
26;長野;Nagano;177 2 40 46-49
260;阿南町;Anan;1-3
261;大町;Omachi;1-9
263;松本;Matsumoto
264;木曾福島;Kiso-Fukushima;1-5
265;伊那;Ina;6-9
265;飯田;Iida;1-5
266;諏訪;Suwa
267;佐久;Saku;5-9
267;小諸;Komoro;1-4
268;上田;Ueda
269;中野;Nakano;2-5
269;飯山;Iiyama;1 6-8
群馬県;Gunma
27;前橋;Maebashi;1-2 80 88-89
27;高崎;Takasaki;3
270;伊勢崎;Isesaki
274;藤岡;Fujioka;1-5
274;富岡;Tomioka;6-8
276;太田;Ota
277;桐生;Kiryu
278;沼田;Numata;1-7
279;長野原;Naganohara;8-9
279;渋川;Shibukawa;1-7
栃木県;Tochigi
28;宇都宮;Utsunomiya;1 30 33-34 6 90 92-95
282;栃木;Tochigi
283;佐野;Sano;1-2 5-9
284;足利;Ashikaga
285;真岡;Mooka;6-8
285;小山;Oyama;1-5 9
287;黒磯;Kuroiso;6-7
287;大田原;Otawara;1-5 98
287;烏山;Nasukarasuyama;8 90-97 99
288;今市;Imabari
289;鹿沼;Kanuma;1 6-9
茨城県;Ibaraki
280;古河;Koga
29;水戸;Mito;177 2 30 35-39
29;土浦;Tsuchiura;8
291;鉾田;Hokota;1-9
293;高萩;Takahagi;1-4
294;常陸太田;Hitachiota
295;常陸大宮;Hitachi-Omiya;1 5
295;大子;Daigo;7
296;笠間;Kasama;7-8
296;下館;Shimodate;1-5
297;水海道;Mitsukaido;2-5
297;竜ケ崎;Ryugasaki;1 6-9
299;石岡;Ishioka;2-5
299;潮来;Itako;1 6-9
埼玉県;Saitama
4;所沢;Tokorozawa;200 290 2917 292-296 299
42;飯能;Hanno;910-916 918-919 97-98
48;川口;Kawaguchi;2 4
48;浦和;Urawa;1 6-8
48;熊谷;Kumagaya;5
48;草加;Soka;9
480;久喜;Kuki
49;川越;Kawagoe;1-2
493;東松山;Higashimatsuyama
494;秩父;Chichibu
495;本庄;Honjo
千葉県;Chiba
4;鴨川;Kamogawa;700 709
4;柏;Kashiwa;710-719
43;千葉;Chiba;1-4
436;市原;Ichihara
438;木更津;Kisarazu
439;木更津;Kisarazu
47;市川;Ichikawa;177 3 70-72
47;船橋;Funabashi;4 75-77
470;館山;Tateyama;1-5
470;大原;Ohara;6-8
475;茂原;Mobara;1-4
475;東金;Togane;5-8
476;成田;Narita
478;佐原;Sawara;1 5-8
479;銚子;Choshi;1-4 51-54 56 58-59
479;八日市場;Yokaichiba;50 55 57 6-8
東京都;Tokyo
3;東京;Tokyo;1-9
42;国分寺;Kokubunji;20 3 40
42;立川;Tachikawa;5 80 84
42;八王子;Hachioji;61-69
42;武蔵野三鷹;Musashino-Mitaka;41-49
422;武蔵野三鷹;Musashino-Mitaka;1-9
428;青梅;Ome;17 2-3 7-9
4992;伊豆大島;Izu-Oshima
4994;三宅;Miyake
4996;八丈島;Hachijojima
4998;小笠原;Ogasawara
神奈川県;Kanagawa
42;相模原;Sagamihara;7 810-816 818-819 85-86
44;川崎;Kawasaki
45;横浜;Yokohama;1-9
46;厚木;Atsugi;2 40
46;横須賀;Yokosuka;8
460;小田原;Odawara;1 8
463;平塚;Hiratsuka
465;小田原;Odawara
466;藤沢;Fujisawa
467;藤沢;Fujisawa
山梨県;Yamanashi
55;甲府;Kofu;177 2
551;韮崎;Nirasaki;0-9
553;山梨;Yamanashi
554;大月;Otsuki
555;吉田;Fujiyoshida
556;鰍沢青柳;Kajikazawa-Aoyagi;1-5
556;身延;Minobu;6
愛知県;Aichi
52;名古屋;Nagoya;1-9
531;田原;Tahara
532;豊橋;Toyohashi
533;豊橋;Toyohashi
536;新城;Shinshiro;1-5
536;設楽;Shitara;6-8
561;瀬戸;Seto
562;尾張横須賀;Owari-Yokosuka
563;西尾;Nishio
564;岡崎;Okazaki
565;豊田;Toyota
566;刈谷;Kariya
567;津島;Tsushima
568;春日井;Kasugai
569;半田;Handa
586;一宮;Ichinomiya
587;一宮;Ichinomiya
静岡県;Shizuoka
53;浜松;Hamamatsu;4-5 92-95 964-969 970-973 975-976 978-979 98
537;掛川;Kakegawa
538;磐田;Iwata
539;天竜;Tenryu;1 60-63 74 77 9
54;静岡;Shizuoka;1-3 6 9
544;富士宮;Fujinomiya
545;富士;Fuji
547;島田;Shimada
548;榛原;Haibara
55;沼津;Numazu;9
550;御殿場;Gotenba
557;伊東;Ito
558;修善寺大仁;Shuzenji-Ohito;1 7-9
558;下田;Shimoda;2-6
岐阜県;Gifu
572;多治見;Tajimi
573;恵那;Ena;2-5
573;中津川;Nakatsugawa;1 6-8
574;美濃加茂;Minokamo;1-6
574;美濃白川;Mino-Shirakawa;7-8
575;関;Sekigahara;1-5
575;郡上八幡;Gujo-Hachiman;6-8
576;下呂;Gero;1-8
5769;荘川;Shokawa
577;高山;Takayama
578;神岡;Kamioka
58;岐阜;Gifu;2 3
581;高富;Takatomi
584;大垣;Ogaki
585;揖斐川;Ibigawa
三重県;Mie
59;津;Tsu;1-2 99
59;四日市;Yokkaichi;3
594;桑名;Kuwana
595;上野;Ueno;1-7
595;亀山;Kameyama;8-9
596;伊勢;Ise
597;尾鷲;Owase;1-5
597;熊野;Kumano;6-8 97-98
5979;熊野;Kumano;1-6 9
598;松阪;Matsusaka;1-6
598;三瀬谷;Misedani;7-8
599;鳥羽;Toba;1-3
599;阿児;Ago;4-8
大阪府;Osaka
6;大阪;Osaka;1-9
72;寝屋川;Neyagawa;177 30 38-39 8
72;堺;Sakai;2 31-37
72;岸和田貝塚;Kishiwada-Kaizuka;4
72;茨木;Ibaraki;6
72;池田;Ikeda;7
72;八尾;Yao;9
721;富田林;Tondabayashi;1-6 70-76 78-79 8-9
725;和泉;Izumi
和歌山県;Wakayama
73;和歌山;Wakayama;1 4
735;新宮;Shingu;1-5
735;串本;Kushimoto;6-8
736;岩出;Iwade;1 6-8
736;和歌山橋本;Wakayama-Hashimoto;2-5
737;湯浅;Yuasa
738;御坊;Gobo
739;田辺;Tanabe
滋賀県;Shiga
740;今津;Imazu;1-3
748;八日市;Yokaichi;1-5
748;水口;Minakuchi;6-8
749;彦根;Hikone;1-4
749;長浜;Nagahama;5-8
77;大津;Otsu;5
奈良県;Nara
742;奈良;Nara
743;奈良;Nara
744;大和高田;Yamatotakada
745;大和高田;Yamatotakada;1-7
745;大和榛原;Yamato-Haibara;8-9
746;吉野;Yoshino;3-5
746;十津川;Totsukawa;6
7468;上北山;Kamikitayama
747;五条;Gojo;1-4
747;下市;Shimonoseki;5-6
京都府;Kyoto
75;京都;Kyoto;1-9
771;亀岡;Kameoka;1-5
771;園部;Sonobe;6-8
772;宮津;Miyazu;1-5
772;峰山;Mineyama;6-8
773;福知山;Fukuchiyama;1-5
773;舞鶴;Maizuru;6-8
774;宇治;Uji
石川県;Ishikawa
76;金沢;Kanazawa;2
761;小松;Komatsu;1-6
761;加賀;Kaga;7 80-84
767;七尾;Nanao;1 5-8
767;羽咋;Hakui;2-4
768;輪島;Wajima;1-5
768;能都;Noto;6-8
富山県;Toyama
76;富山;Toyama;4
763;福野;Fukuno
765;魚津;Uozu
766;高岡;Takaoka
福井県;Fukui
770;敦賀;Tsuruga;1-4
770;小浜;Obama;5-7
776;福井;Fukui
778;武生;Takefu
779;大野;Ono;1 6 77-79 8
兵庫県;Hyogo
78;神戸;Kobe;1-9
79;姫路;Himeji;2 30-33
79;加古川;Kakogawa;40-45 49
79;三田;Sanda;50 55-56 59
79;八鹿;Yoka;60 66-67
790;播磨山崎;Harima-Yamasaki;6-8
790;福崎;Fukusaki;2-5
791;竜野;Tatsuno;1 6-7
791;相生;Aioi;2-5
794;三木;Miki;6-8
795;西脇;Nishiwaki;2-4
795;丹波柏原;Tamba-Kaibara;7-8
796;豊岡;Toyooka;1-5
796;浜坂;Hamasaka;8-9
797;西宮;Nishinomiya
798;西宮;Nishinomiya
799;洲本;Sumoto;1-5
799;津名;Tsuna;6-8
広島県;Hiroshima
82;広島;Hiroshima;1-2 5 8 90 921-929 941-943 96 99
82;東広島;Higashi-ku;40 42-43 49
823;呉;Kure
824;三次;Miyoshi;4-6
824;庄原;Shobara;7-8
826;千代田;Chiyoda;6-8
826;安芸吉田;Aki-Yoshida;1 4-5
826;加計;Kake;2-3
829;廿日市;Hatsukaichi;1 20 3 40 44-49 5 7-8
84;尾道;Onomichi;90 930 933-939
84;福山;Fukuyama;1 91-92 931-932 94-99
845;因島;Innoshima;2-3
846;竹原;Takehara;1-4
846;木江;Mima;6-7
847;府中;Fuchu;1 4-6
847;甲山;Kozan;2-3
847;東城;Tojo;8-9
8477;東城;Tojo
848;尾道;Onomichi
山口県;Yamaguchi
820;柳井;Yanai;1-6
820;久賀;Kuka;7-8
827;岩国;Iwakuni
83;下関;Shimonoseki;21-29 766-768 77-78
83;山口;Yamaguchi;60 90-95 960 963 966 97-99
833;下松;Kudamatsu
834;徳山;Tokuyama
835;防府;Hofu
836;宇部;Ube;1-9
837;長門;Nagato;2-4
837;美祢;Mine;5 60-65 69
838;萩;Hagi;1-5
8387;田万川;Tamagawa
8388;田万川;Tamagawa
8396;山口;Yamaguchi;2 4-5 7-9
島根県;Shimane
8512;西郷;Saigo
8514;海士;Ama
852;松江;Matsue
853;出雲;Izumo
854;安来;Yasugi;2-3
854;木次;Kisuki;4-5
854;掛合;Kakeya;6-7
854;石見大田;Iwami-Oda;8-9
855;浜田;Hamada;1-4
855;江津;Gotsu;5-6
855;川本;Kawamoto;7-9
856;益田;Masuda;1-5
856;津和野;Tsuwano;7-8
鳥取県;Tottori
857;鳥取;Tottori
858;郡家;Koge;7-8
858;倉吉;Kurayoshi;2-6
859;米子;Yonago;1-6
859;根雨;Neu;7-8
岡山県;Okayama
86;倉敷;Kurashiki;42-48 52 552-553 691 697-698
86;岡山;Okayama;1-2 362-365 367-369 722-724 726 728 737-738 80 89 90 94 952-953 959
86;赤磐;Akaiwa;60 950-951 954-958 994-999
863;玉野;Tamano;2-5 66 7-8
865;鴨方;Kamogata;4 54-55
865;笠岡;Kasaoka;1 6-7
866;高梁;Takahashi;1-2 4-5
866;井原;Ibara;6-8
866;総社;Soja;3 90 92-96 99
867;加茂川;Kamogawa;20-21 25 27 29 30-36 39
867;新見;Niimi;7-9
867;久世;Kuse;4-6
868;津山;Tsuyama;1-6
868;美作;Mimasaka;7-8
869;備前;Bizen;1 6-8 91-93
869;邑久;Oku;2 34
香川県;Kagawa
87;高松;Takamatsu;1 8
875;観音寺;Kan'onji
877;丸亀;Marugame
879;三本松;Sambonmatsu;2-5
879;土庄;Tonosho;6-8
高知県;Kochi
88;高知;Kochi;8
880;土佐中村;Tosa-Nakamura;1 3-5
880;宿毛;Sukumo;6-7
880;窪川;Kubokawa;2 90-94
880;土佐清水;Tosashimizu;8 95-99
887;嶺北;Reihoku;7-8
887;室戸;Muroto;2 9
887;安芸;Aki;3-4
887;土佐山田;Tosa-Yamada;5-6
889;佐川;Sakawa;2-3
889;須崎;Susaki;4-6
徳島県;Tokushima
88;徳島;Tokushima;6
883;鴨島;Kamojima;2-4
883;脇町;Mima;5-6
883;阿波池田;Awa-Ikeda;7-8
884;阿南;Anan;1-4
884;丹生谷;Nyudani;5 6
884;牟岐;Mugi;7 8
885;小松島;Komatsushima;3-4
愛媛県;Ehime
89;松山;Matsuyama;1 9
892;久万;Kumakogen
893;大洲;Ozu
894;八幡浜;Yawatahama;2-5
894;宇和;Uwajima;6-9
895;宇和島;Uwajima;1-6
895;御荘;Misho;7-8
896;伊予三島;Iyomishima
897;伯方;Hakata;7-8
897;新居浜;Niihama;1-6
898;今治;Imabari
福岡県;Fukuoka
92;前原;Maebaru;32-33
92;福岡;Fukuoka;1-2 30-31 34-39 4-9
93;北九州;Kitakyushu;1-9
930;行橋;Yukuhashi
940;宗像;Munakata
942;久留米;Kurume
943;八女;Yame;1-5
943;田主丸;Tanushimaru;7-8
944;瀬高;Setaka
946;甘木;Amagi
947;田川;Tagawa
948;飯塚;Iizuka
949;直方;Nogata
長崎県;Nagasaki
920;郷ノ浦;Gonoura;1 3-4
920;厳原;Izuhara;5-7
920;対馬佐賀;Tsushima-Saga;8
95;長崎;Nagasaki;1 8
950;平戸;Hirado
956;佐世保;Sasebo
957;諫早;Isahaya;1-5
957;島原;Shimabara;6-8
959;大瀬戸;Oseto;2-3
959;福江;Fukue;6-8
959;有川;Arikawa;4-5
佐賀県;Saga
952;佐賀;Saga
954;武雄;Takeo;1-4
954;鹿島;Kashima;6-7
955;唐津;Karatsu;5-8
955;伊万里;Imari;2-4
熊本県;Kumamoto
96;熊本;Kumamoto;1-3
964;松橋;Matsubase
965;八代;Yatsushiro
966;人吉;Hitoyoshi;2-5
966;水俣;Minamata;6-8
967;熊本一の宮;Kumamoto-Ichinomiya;2-5
967;矢部;Yabe;7-8
967;高森;Takamori;6 9
968;山鹿;Yamaga;1-4
968;玉名;Tamana;5-8
969;天草;Amakusa;1-8
大分県;Oita
97;大分;Oita;1 5
972;佐伯;Saiki;1-5
972;臼杵;Usuki;6-8
973;日田;Hita;1-5
973;玖珠;Kusu;7-8
974;三重;Mie;2-4
974;竹田;Taketa;6-7
977;別府;Beppu
978;国東;Kunisaki;7-8
978;豊後高田;Bungotakada;2-5
978;杵築;Kitsuki;6 9
979;中津;Nakatsu
沖縄県;Okinawa
98;那覇;Naha;1 8-9
980;名護;Nago;1 3-5
980;沖縄宮古;Okinawa-Miyako;6-7
980;八重山;Yaeyama District;8-9
9802;南大東;Minamidaito
宮崎県;Miyazaki
982;延岡;Nobeoka;1-4 90-94
982;日向;Hyuga;5-6 95-99
982;高千穂;Takachiho;7-8
983;高鍋;Takanabe
984;小林;Kobayashi
985;宮崎;Miyazaki
986;都城;Miyakonojo
987;日南;Nichinan
鹿児島県;Kagoshima
99;鹿児島;Kagoshima;17 2 331 343 345 347 80-83
99;志布志;Shibushi;40 47-48
9912;中之島;Nakanoshima
9913;硫黄島;Iojima
993;指宿;Ibusuki;2 30 32-39 40-42 44 46 48-49
993;加世田;Kaseda;1 5-8
994;鹿屋;Kanoya;1 3-6
994;大根占;Onejime;2 9
995;加治木;Kajiki;1 4-7
995;大口;Okuchi;2-3
996;出水;Izumi;6-8
996;川内;Satsumasendai;1-5
9969;中甑;Nakakoshiki
997;名瀬;Naze;1 5-6
997;徳之島;Tokunoshima;8-9
997;種子島;Tanegashima;2-3
997;屋久島;Yakushima;4
997;瀬戸内;Setouchi;7
`
