// What lists write for a country beside its names in the catalogue, one kind a table:
// alpha-2 | words, ";"-separated.

/**
 * Codes of the International Olympic Committee and of FIFA that are not the ISO 3166 one, where no other
 * country has that code in any of the three, and nobody could mean another ("NIG", "SLO", "BRN" are not here).
 */
export const sportsCodes = `
DZ | ALG
AO | ANG
AW | ARU
BS | BAH
BD | BAN
BB | BAR
BM | BER
BT | BHU
BZ | BIZ
BW | BOT
BN | BRU
BG | BUL
BF | BUR
KH | CAM
CG | CGO
TD | CHA
CL | CHI
CR | CRC
HR | CRO
DK | DEN
SV | ESA
GB | ENG; SCO; WAL; NIR
GQ | EQG
FJ | FIJ
GM | GAM
GW | GBS
DE | GER
GR | GRE
GD | GRN
GT | GUA
GN | GUI
HT | HAI
HN | HON
ID | INA
IR | IRI
KW | KUW
SA | KSA
LV | LAT
LY | LBA
LS | LES
MG | MAD
MY | MAS
MW | MAW
MN | MGL
MC | MON
MU | MRI
MR | MTN
MM | MYA
NI | NCA
NL | NED
NP | NEP
NG | NGR
OM | OMA
PY | PAR
PH | PHI
PS | PLE
PT | POR
PR | PUR
ZA | RSA
WS | SAM
SC | SEY
KN | SKN
SB | SOL
LK | SRI
SD | SUD
CH | SUI
TZ | TAN
TO | TGA
TW | TPE
AE | UAE
UY | URU
VU | VAN
VN | VIE
VC | VIN
ZM | ZAM
ZW | ZIM
XK | KOS
RO | ROM
`

/** Names that a State no longer has; whoever reads one is told what it is called today. */
export const formerNames = `
SZ | Swaziland; Souaziland; Suazilandia; Swazilandia; Свазиленд
MM | Burma; Birmanie; Birmania; Birmânia; Burmese; Бирма
CD | Zaire; Zaïre; Zairian; Zaïrois; Zaïroise; Belgian Congo; Congo belge
BF | Upper Volta; Haute-Volta; Alto Volta
BJ | Dahomey
LK | Ceylon; Ceylan; Ceilán; Ceilão
ZW | Rhodesia; Southern Rhodesia; Rhodésie; Rodesia
ZM | Northern Rhodesia
KH | Kampuchea; Democratic Kampuchea
IR | Persia; Perse
TH | Siam
BD | East Pakistan
DE | West Germany; East Germany; Federal Republic of Germany (West); GDR; RDA; DDR; Allemagne de l’Est; Allemagne de l’Ouest
GH | Gold Coast
LS | Basutoland
BW | Bechuanaland
MW | Nyasaland
TZ | Tanganyika; Zanzibar
ET | Abyssinia; Abyssinie; Abisinia
BZ | British Honduras
SR | Dutch Guiana; Netherlands Guiana
GY | British Guiana
MK | FYROM; former Yugoslav Republic of Macedonia; ex-République yougoslave de Macédoine
VU | New Hebrides; Nouvelles-Hébrides
KI | Gilbert Islands
TV | Ellice Islands
DJ | French Somaliland; Afars and Issas
GQ | Spanish Guinea
GW | Portuguese Guinea
EH | Spanish Sahara
TL | Portuguese Timor
`

/** States that are several today: who is meant must be asked. */
export const dissolvedStates = `Yugoslavia; Yougoslavie; Jugoslavia; Югославия; Yugoslav; SFRY; USSR; URSS; СССР; Soviet Union;
  Union soviétique; Unión Soviética; União Soviética; Soviet; Czechoslovakia; Tchécoslovaquie; Checoslovaquia;
  Czechoslovak; Serbia and Montenegro; Serbie-et-Monténégro; Netherlands Antilles; Antilles néerlandaises;
  French West Africa; Ottoman Empire; Austria-Hungary`

/** Names, parts and adjectives in languages beside those of the catalogue. */
export const otherWords = `
GB | بريطانيا; England; Scotland; Wales; Northern Ireland; Great Britain; English; Scottish; Scots; Welsh; Northern Irish; Angleterre; Écosse; Pays de Galles; Grande-Bretagne; Anglaise; Anglais; inglés; inglesa; Inglaterra; Великобритания; Англия; британское; british citizen; inglês; Großbritannien; G.B.
US | أمريكا; America; American; Estados Unidos da América; США; американское; норте-американская; norte-americano; norte-americana; estadunidense; États-Unis d’Amérique; EUA; U.S.; U.S. of A.; Amerikan
NL | Holland; Hollande; Holanda; Голландия; Dutch; neerlandês; holandês; holandesa
DE | ФРГ; deutsch; deutsche; alemão; alemã; немецкое; германское; German
RU | РФ; российское; российская; россиянин; россиянка; русский; русская; russo; russa; Russian Fed.
UA | украинское; украинец; украинка; ucraniano; ucraniana
BY | белорусское; белорус; белоруска; Белоруссия; bielorrusso; bielorrussa
KZ | казахстанское; казахстанец; казахстанка
KG | кыргызское; киргизское; Киргизия
UZ | узбекское; узбек; узбечка
TJ | таджикское
AM | армянское; армянин; армянка; arménio
GE | грузинское; грузин; грузинка
AZ | азербайджанское
MD | молдавское; Молдавия; молдавское гражданство
FR | французское; француз; француженка; francês; francesa; französisch
IT | итальянское; italiana; italiano; italienisch
ES | испанское; espanhol; espanhola; spanisch
PL | польское; polonês; polonesa; polaco; polaca; polnisch
PT | português; portuguesa; portugiesisch
BR | brasileiro; brasileira; brasilianisch
AO | angolano; angolana
MZ | moçambicano; moçambicana
CV | cabo-verdiano; cabo-verdiana; caboverdiano; caboverdiana; Cabo Verde
GW | guineense; bissau-guineense
ST | são-tomense; santomense
TL | timorense
CN | КНР; 中华人民共和国; 中国籍; chinês; chinesa
CD | Congo, Dem. Rep.; Congo DR; Congo, DR; Congo DRC; Congo, DRC; Congo (Kinshasa); Congo-Kinshasa; Congo Kinshasa; Dem. Rep. of Congo; Dem. Rep. of the Congo; Dem. Rep. Congo; Democratic Republic of Congo; Congo, Democratic Republic; Congo, Democratic Republic of; R.D. Congo; RD Congo; RD du Congo; Rép. dém. du Congo; ДРК; الكونغو الديمقراطية
CG | Congo-Brazzaville; Congo Brazzaville; Congo (Brazzaville); Congo, Rep.; Congo, Republic of; Congo, Republic of the; Rep. of Congo
KR | 韩国; 대한민국; 한국; South Korea; Korea (South); ROK; R.O.K.
KP | КНДР; Korea, Dem. People’s Rep.; Korea, DPR; Korea DPR; 北韩; 조선민주주의인민공화국; Korea (North); DPRK
ZA | ЮАР
IN | Индия
JP | 日本国; 日本籍
MA | مغربي; مغربية
DZ | جزائري; جزائرية
TN | تونسي; تونسية
LY | ليبي; ليبية
EG | مصري; مصرية
SD | سوداني; سودانية
JO | أردني; أردنية; الأردن
LB | لبناني; لبنانية
SY | سوري; سورية
IQ | عراقي; عراقية
SA | السعودية; سعودي; سعودية
YE | يمني; يمنية
OM | عماني; عمانية
QA | قطري; قطرية
KW | كويتي; كويتية
BH | بحريني; بحرينية
AE | الإمارات; ОАЭ; إماراتي; إماراتية
PS | فلسطين; فلسطيني; فلسطينية; Palestine; State of Palestine
MR | موريتاني; موريتانية
SO | صومالي; صومالية
DJ | جيبوتي; جيبوتية
KM | قمري; قمرية
CI | Ivory Coast; Costa do Marfim; Ivoirian; Ivorian
CZ | Czech; Czech Rep.; Bohemia
MK | Macedonia; Macédoine; Македония
BO | Bolivian; boliviano
VE | Venezuelan; venezuelano
TR | Turk; Turkiye; turco; turca; турецкое
AT | österreichisch
CH | schweizerisch; Schweizer
LI | liechtensteinisch
NL | niederländisch
BE | belgisch
LU | luxemburgisch
GB | britisch
IE | irisch
DK | dänisch
SE | schwedisch
NO | norwegisch
FI | finnisch
IS | isländisch
EE | estnisch
LV | lettisch
LT | litauisch
CZ | tschechisch
SK | slowakisch
HU | ungarisch
RO | rumänisch
BG | bulgarisch
GR | griechisch
CY | zyprisch
MT | maltesisch
SI | slowenisch
HR | kroatisch
RS | serbisch
BA | bosnisch
ME | montenegrinisch
MK | mazedonisch; nordmazedonisch
AL | albanisch
TR | türkisch
UA | ukrainisch
RU | russisch
BY | belarussisch; weißrussisch
MD | moldauisch
GE | georgisch
AM | armenisch
AZ | aserbaidschanisch
KZ | kasachisch
UZ | usbekisch
KG | kirgisisch
TJ | tadschikisch
US | amerikanisch; US-amerikanisch
CA | kanadisch
MX | mexikanisch
AR | argentinisch
CL | chilenisch
CO | kolumbianisch
PE | peruanisch
BO | bolivianisch
EC | ecuadorianisch
VE | venezolanisch
UY | uruguayisch
CU | kubanisch
CN | chinesisch
JP | japanisch
KR | südkoreanisch
IN | indisch
PK | pakistanisch
AF | afghanisch
IR | iranisch
IQ | irakisch
SY | syrisch
LB | libanesisch
JO | jordanisch
EG | ägyptisch
MA | marokkanisch
DZ | algerisch
TN | tunesisch
LY | libysch
SD | sudanesisch
ET | äthiopisch
KE | kenianisch
UG | ugandisch
TZ | tansanisch
RW | ruandisch
NG | nigerianisch
GH | ghanaisch
SN | senegalesisch
ML | malisch
CM | kamerunisch
ZA | südafrikanisch
NP | nepalesisch
BD | bangladeschisch
LK | sri-lankisch
TH | thailändisch
VN | vietnamesisch
ID | indonesisch
MY | malaysisch
PH | philippinisch
AU | australisch
NZ | neuseeländisch
IL | israelisch
PS | palästinensisch
`

/** The beginnings of double adjectives: "Franco-Malian". */
export const doublePrefixes = `
FR | Franco
GB | Anglo; Britano
IT | Italo
ES | Hispano
PT | Luso
DE | Germano
AT | Austro
RU | Russo
CN | Sino
JP | Nippo
BE | Belgo
CH | Helveto; Helvético; Suisso
US | Américano; Americano
GR | Greco; Gréco
PL | Polono
RO | Romano; Roumano
SE | Sueco; Suédo
FI | Finno
DK | Dano
IN | Indo
BR | Brasilo; Brésilo
TR | Turco
TN | Tuniso
MA | Maroco
DZ | Algéro
LB | Libano; Líbano
SN | Sénégalo
CM | Camerouno
CD | Congolo
RW | Rwando
HT | Haïtiano
CA | Canado
IE | Irlando; Hiberno
IR | Irano
SY | Syro
AR | Argentino
MX | Mexico
NL | Néerlando
AL | Albano
RS | Serbo
HR | Croato
BA | Bosno
UA | Ukraino
CY | Cypro
`
