export const centralEasternAsia = `
[central-asia]
KG | KGZ | 417 | APG | Kyrgyzstan | Kirghizistan | Kirguistán | Kyrgyz | Kirghize, kirguís, Kyrgyzstani, Kirghiz | CN KZ TJ UZ | Kyrgyz Republic; République kirghize; Kirguizistán; Kirgizstan; Kirghizstan
KZ | KAZ | 398 | APG | Kazakhstan | Kazakhstan | Kazajistán | Kazakh | Kazakhstanais, Kazakhstanaise, kazajo, kazaja, Kazakhstani | CN KG RU TM UZ | Kazakstan; Kazajstán; Kazakhstan (Republic of)
TJ | TJK | 762 | APG | Tajikistan | Tadjikistan | Tayikistán | Tajik | Tadjik, Tadjike, tayiko, tayika, Tajikistani, Tadzhik | AF CN KG UZ |
TM | TKM | 795 | APG | Turkmenistan | Turkménistan | Turkmenistán | Turkmen | Turkmène, turcomano, turcomana, Turkmeno | AF IR KZ UZ |
UZ | UZB | 860 | APG | Uzbekistan | Ouzbékistan | Uzbekistán | Uzbek | Ouzbek, Ouzbèke, uzbeko, uzbeka, Uzbekistani | AF KG KZ TJ TM |
[eastern-asia]
CN | CHN | 156 | APG | China | Chine | China | Chinese | Chinois, Chinoise, chino, china | AF BT HK IN KG KP KZ LA MM MN MO NP PK RU TJ VN | PRC; People’s Republic of China; P.R. China; PR China; RPC; China (People’s Republic of)
HK | HKG | 344 | other | China, Hong Kong SAR | Chine, RAS de Hong Kong | China, RAE de Hong Kong | Hongkonger | Hongkongais, Hongkongaise, hongkonés, hongkonesa, Hong Konger | CN | Hong Kong; Hongkong; Hong Kong SAR; Hong Kong, China; Hong Kong SAR China; R.A.S. chinoise de Hong Kong; RAE de Hong Kong (China)
JP | JPN | 392 | APG | Japan | Japon | Japón | Japanese | Japonais, Japonaise, japonés, japonesa |  |
KP | PRK | 408 | APG | Democratic People’s Republic of Korea | République populaire démocratique de Corée | Corea del Norte | North Korean | Nord-coréen, Nord-coréenne, norcoreano, norcoreana | CN KR RU | North Korea; DPRK; RPDC; Korea, North; Korea, Democratic People’s Republic of; República Popular Democrática de Corea; DPR Korea; Corée du Nord
KR | KOR | 410 | APG | Republic of Korea | République de Corée | Corea del Sur | South Korean | Sud-coréen, Sud-coréenne, surcoreano, surcoreana | KP | South Korea; ROK; Korea, Republic of; Korea, South; República de Corea; Corée du Sud
MN | MNG | 496 | APG | Mongolia | Mongolie | Mongolia | Mongolian | Mongol, Mongole, mongol, mongola | CN RU |
MO | MAC | 446 | other | China, Macao SAR | Chine, RAS de Macao | China, RAE de Macao | Macanese | Macanais, Macanaise, macaense | CN | Macao; Macau; Macao SAR; Macau SAR; Macao SAR China; R.A.S. chinoise de Macao; RAE de Macao (China)
TW | TWN | 158 | other | Taiwan, Province of China | Taïwan, province de Chine | Taiwán, provincia de China | Taiwanese | Taïwanais, Taïwanaise, taiwanés, taiwanesa |  | Taiwan; Chinese Taipei; Taiwan, China
[south-eastern-asia]
BN | BRN | 096 | APG | Brunei Darussalam | Brunéi Darussalam | Brunéi | Bruneian | Brunéien, Brunéienne, bruneano, bruneana | MY |
ID | IDN | 360 | APG | Indonesia | Indonésie | Indonesia | Indonesian | Indonésien, Indonésienne, indonesio, indonesia | MY PG TL |
KH | KHM | 116 | APG | Cambodia | Cambodge | Camboya | Cambodian | Cambodgien, Cambodgienne, camboyano, camboyana | LA TH VN |
LA | LAO | 418 | APG | Lao People’s Democratic Republic | République démocratique populaire lao | Laos | Laotian | Laotien, Laotienne, laosiano, laosiana, Lao | CN KH MM TH VN | Lao PDR; Lao; RDP Lao; República Democrática Popular Lao; República Democrática Popular de Lao
MM | MMR | 104 | APG | Myanmar | Myanmar | Myanmar | Myanmar | Birman, Birmane, birmano, birmana, Burmese | BD CN IN LA TH | Burma; Birmanie; Birmania; Myanmar (Burma); Myanmar (Birmanie); Myanmar (Birmania)
MY | MYS | 458 | APG | Malaysia | Malaisie | Malasia | Malaysian | Malaisien, Malaisienne, malasio, malasia, Malayo | BN ID TH |
PH | PHL | 608 | APG | Philippines | Philippines | Filipinas | Filipino | Philippin, Philippine, filipino, filipina |  | The Philippines
SG | SGP | 702 | APG | Singapore | Singapour | Singapur | Singaporean | Singapourien, Singapourienne, singapurense |  |
TH | THA | 764 | APG | Thailand | Thaïlande | Tailandia | Thai | Thaïlandais, Thaïlandaise, tailandés, tailandesa | KH LA MM MY |
TL | TLS | 626 | APG | Timor-Leste | Timor-Leste | Timor-Leste | East Timorese | Est-timorais, Est-timoraise, timorense, Timorese, Timorais | ID | East Timor; Timor oriental
VN | VNM | 704 | APG | Viet Nam | Viet Nam | Viet Nam | Vietnamese | Vietnamien, Vietnamienne, vietnamita | CN KH LA | Vietnam
`
