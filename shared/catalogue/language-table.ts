// One language a line: ISO 639 code (two letters where one exists) | ISO 639-3 | English | French
// | Spanish | its own name | other names, ";"-separated. Sources: ISO 639-1 and 639-3; names from
// Unicode CLDR 48, where the field says otherwise ("Kirundi", "Dhivehi") as the field says.
export const languageTable = `
aa | aar | Afar | afar | afar | Qafaraf |
ab | abk | Abkhaz | abkhaze | abjasio | аԥсуа бызшәа | Abkhazian
af | afr | Afrikaans | afrikaans | afrikáans | Afrikaans |
ak | aka | Akan | akan | akan | Akan |
am | amh | Amharic | amharique | amárico | አማርኛ | Amarigna
ar | ara | Arabic | arabe | árabe | العربية | Modern Standard Arabic; Arabic (MSA)
as | asm | Assamese | assamais | asamés | অসমীয়া |
ay | aym | Aymara | aymara | aimara | Aymar aru |
az | aze | Azerbaijani | azerbaïdjanais | azerbaiyano | azərbaycan |
be | bel | Belarusian | biélorusse | bielorruso | беларуская |
bem | bem | Bemba | bemba | bemba | Ichibemba |
bg | bul | Bulgarian | bulgare | búlgaro | български |
bi | bis | Bislama | bichelamar | bislama | Bislama |
bm | bam | Bambara | bambara | bambara | bamanakan | Bamanankan
bn | ben | Bengali | bengali | bengalí | বাংলা | Bangla
bo | bod | Tibetan | tibétain | tibetano | བོད་སྐད |
bs | bos | Bosnian | bosniaque | bosnio | bosanski |
ca | cat | Catalan | catalan | catalán | català | Valencian
ckb | ckb | Central Kurdish (Sorani) | sorani | kurdo sorani | کوردیی ناوەندی | Sorani
cs | ces | Czech | tchèque | checo | čeština |
cy | cym | Welsh | gallois | galés | Cymraeg |
da | dan | Danish | danois | danés | dansk |
de | deu | German | allemand | alemán | Deutsch |
din | din | Dinka | dinka | dinka | Thuɔŋjäŋ |
dv | div | Dhivehi | maldivien | divehi | ދިވެހި | Maldivian; Divehi
dz | dzo | Dzongkha | dzongkha | dzongkha | རྫོང་ཁ |
ee | ewe | Ewe | éwé | ewé | eʋegbe |
el | ell | Greek | grec | griego | Ελληνικά | Modern Greek
en | eng | English | anglais | inglés | English | English (UK); English (US)
es | spa | Spanish | espagnol | español | español | Castilian; castellano; castillan; Spanish (Castilian)
et | est | Estonian | estonien | estonio | eesti |
eu | eus | Basque | basque | euskera | euskara |
fa | fas | Persian | persan | persa | فارسی | Farsi; Dari; Persian (Farsi); Tajiki Persian
ff | ful | Fulfulde | peul | fula | Fulfulde | Fula; Fulani; Fulah; Pulaar; Peulh; fulfulde
fi | fin | Finnish | finnois | finés | suomi |
fil | fil | Filipino | filipino | filipino | Filipino | Tagalog; tagalo; Pilipino
fj | fij | Fijian | fidjien | fiyiano | Na Vosa Vakaviti |
fo | fao | Faroese | féroïen | feroés | føroyskt |
fr | fra | French | français | francés | français | French (France)
ga | gle | Irish | irlandais | irlandés | Gaeilge | Gaelic; Irish Gaelic
gl | glg | Galician | galicien | gallego | galego |
gn | grn | Guarani | guarani | guaraní | Avañe’ẽ | Guaraní; Avañe’ẽ
gu | guj | Gujarati | goudjarati | guyaratí | ગુજરાતી |
ha | hau | Hausa | haoussa | hausa | Hausa |
he | heb | Hebrew | hébreu | hebreo | עברית | Ivrit
hi | hin | Hindi | hindi | hindi | हिन्दी |
hr | hrv | Croatian | croate | croata | hrvatski |
ht | hat | Haitian Creole | créole haïtien | criollo haitiano | Kreyòl ayisyen | Haitian; Creole (Haitian); créole; Kreyòl
hu | hun | Hungarian | hongrois | húngaro | magyar |
hy | hye | Armenian | arménien | armenio | հայերեն |
id | ind | Indonesian | indonésien | indonesio | Bahasa Indonesia | Bahasa Indonesia; Bahasa
ig | ibo | Igbo | igbo | igbo | Igbo |
is | isl | Icelandic | islandais | islandés | íslenska |
it | ita | Italian | italien | italiano | italiano |
ja | jpn | Japanese | japonais | japonés | 日本語 |
ka | kat | Georgian | géorgien | georgiano | ქართული |
kea | kea | Cabo Verdean Creole | créole capverdien | criollo caboverdiano | kabuverdianu | Kabuverdianu; Kriolu; créole du Cap-Vert
kg | kon | Kikongo | kikongo | kongo | Kikongo | Kongo; Kituba; kikongo
ki | kik | Kikuyu | kikuyu | kikuyu | Gikuyu |
kk | kaz | Kazakh | kazakh | kazajo | қазақ тілі |
kl | kal | Kalaallisut | groenlandais | groenlandés | kalaallisut |
km | khm | Khmer | khmer | jemer | ខ្មែរ | Cambodian
kmb | kmb | Kimbundu | kimboundou | kimbundu | Kimbundu |
kn | kan | Kannada | kannada | canarés | ಕನ್ನಡ |
ko | kor | Korean | coréen | coreano | 한국어 |
kr | kau | Kanuri | kanouri | kanuri | Kanuri |
kri | kri | Krio | krio | krio | Krio |
ku | kur | Kurdish | kurde | kurdo | Kurdî | Kurmanji; Kurdish (Kurmanji)
ky | kir | Kyrgyz | kirghize | kirguís | кыргызча | Kirghiz
lb | ltz | Luxembourgish | luxembourgeois | luxemburgués | Lëtzebuergesch | Letzeburgesch
lg | lug | Luganda | luganda | luganda | Luganda | Ganda
ln | lin | Lingala | lingala | lingala | lingála |
lo | lao | Lao | lao | lao | ລາວ |
lt | lit | Lithuanian | lituanien | lituano | lietuvių |
lua | lua | Tshiluba | tshiluba | luba-lulua | Tshiluba | Luba-Kasai; Ciluba; Luba-Lulua
luo | luo | Luo | luo | luo | Dholuo |
lv | lav | Latvian | letton | letón | latviešu |
mg | mlg | Malagasy | malgache | malgache | Malagasy |
mh | mah | Marshallese | marshallais | marshalés | Kajin M̧ajeļ |
mi | mri | Māori | maori | maorí | Māori |
mk | mkd | Macedonian | macédonien | macedonio | македонски |
ml | mal | Malayalam | malayalam | malayálam | മലയാളം |
mn | mon | Mongolian | mongol | mongol | монгол |
mos | mos | Mooré | moré | mooré | Mooré | Moore; Mossi; More
mr | mar | Marathi | marathi | maratí | मराठी |
ms | msa | Malay | malais | malayo | Bahasa Melayu | Bahasa Malaysia; Malaysian
mt | mlt | Maltese | maltais | maltés | Malti |
my | mya | Burmese | birman | birmano | မြန်မာ | Myanmar
na | nau | Nauru | nauruan | nauruano | Dorerin Naoero |
nd | nde | North Ndebele | ndébélé du Nord | ndebele septentrional | isiNdebele |
ne | nep | Nepali | népalais | nepalí | नेपाली |
nl | nld | Dutch | néerlandais | neerlandés | Nederlands | Flemish; flamand; flamenco (neerlandés)
no | nor | Norwegian | norvégien | noruego | norsk | Norwegian Bokmål; Bokmål; Nynorsk; Norwegian Nynorsk
nr | nbl | South Ndebele | ndébélé du Sud | ndebele meridional | isiNdebele |
nus | nus | Nuer | nuer | nuer | Thok Nath |
ny | nya | Chichewa | chichewa | chichewa | Chichewa | Nyanja; Chewa; Chinyanja
om | orm | Oromo | oromo | oromo | Oromoo | Afaan Oromo; Oromiffa
pa | pan | Punjabi | pendjabi | punyabí | ਪੰਜਾਬੀ | Panjabi
pl | pol | Polish | polonais | polaco | polski |
ps | pus | Pashto | pachto | pastún | پښتو | Pashtu; Pushto; Pastho
pt | por | Portuguese | portugais | portugués | português | Portuguese (Brazil); Brazilian Portuguese; Portuguese (Portugal); portugais (Brésil)
qu | que | Quechua | quechua | quechua | Runasimi | Kichwa
rn | run | Kirundi | kirundi | kirundi | Ikirundi | Rundi
ro | ron | Romanian | roumain | rumano | română | Moldovan; Moldavian; moldave; Romanian/Moldovan
ru | rus | Russian | russe | ruso | русский |
rw | kin | Kinyarwanda | kinyarwanda | kinyarwanda | Ikinyarwanda | Rwanda; Kinyarwanda (Ikinyarwanda)
sd | snd | Sindhi | sindhi | sindi | سنڌي |
sg | sag | Sango | sango | sango | Sängö | Sangho
si | sin | Sinhala | cingalais | cingalés | සිංහල | Sinhalese; Singhalese
sk | slk | Slovak | slovaque | eslovaco | slovenčina |
sl | slv | Slovenian | slovène | esloveno | slovenščina |
sm | smo | Samoan | samoan | samoano | Gagana Sāmoa |
sn | sna | Shona | shona | shona | chiShona |
so | som | Somali | somali | somalí | Soomaali |
sq | sqi | Albanian | albanais | albanés | shqip |
sr | srp | Serbian | serbe | serbio | српски | Serbian (Cyrillic); Montenegrin; monténégrin; montenegrino
ss | ssw | Swati | swati | suazi | siSwati |
st | sot | Sesotho | sotho du Sud | sotho meridional | Sesotho | Sotho; Southern Sotho
sv | swe | Swedish | suédois | sueco | svenska |
sw | swa | Swahili | swahili | suajili | Kiswahili | Kiswahili
ta | tam | Tamil | tamoul | tamil | தமிழ் |
te | tel | Telugu | télougou | telugu | తెలుగు |
tem | tem | Temne | temné | temné | KʌThemnɛ |
tet | tet | Tetum | tétoum | tetún | Tetun | Tetun; Tétum; Tetun Dili
tg | tgk | Tajik | tadjik | tayiko | тоҷикӣ | Tajiki
th | tha | Thai | thaï | tailandés | ไทย |
ti | tir | Tigrinya | tigrigna | tigriña | ትግርኛ | Tigrigna
tk | tuk | Turkmen | turkmène | turcomano | türkmen dili |
tn | tsn | Setswana | tswana | setsuana | Setswana | Tswana
to | ton | Tongan | tongien | tongano | lea fakatonga |
tpi | tpi | Tok Pisin | tok pisin | tok pisin | Tok Pisin |
tr | tur | Turkish | turc | turco | Türkçe |
ts | tso | Tsonga | tsonga | tsonga | Xitsonga |
uk | ukr | Ukrainian | ukrainien | ucraniano | українська |
umb | umb | Umbundu | umbundu | umbundu | Umbundu |
ur | urd | Urdu | ourdou | urdu | اردو |
uz | uzb | Uzbek | ouzbek | uzbeko | o‘zbek |
ve | ven | Venda | venda | venda | Tshivenḓa |
vi | vie | Vietnamese | vietnamien | vietnamita | Tiếng Việt |
wo | wol | Wolof | wolof | wólof | Wolof |
xh | xho | Xhosa | xhosa | xhosa | IsiXhosa |
yo | yor | Yoruba | yoruba | yoruba | Èdè Yorùbá |
zgh | zgh | Tamazight | tamazight | tamazight | ⵜⴰⵎⴰⵣⵉⵖⵜ | Berber; Berbère; bereber; Amazigh; Tamazight (Amazigh)
zh | zho | Chinese | chinois | chino | 中文 | Mandarin; Mandarin Chinese; Chinese (Mandarin); mandarín
zu | zul | Zulu | zoulou | zulú | isiZulu |
`
