export const westernAfrica = `
[western-africa]
BF | BFA | 854 | AG | Burkina Faso | Burkina Faso | Burkina Faso | Burkinabe | Burkinabè, Burkinabée, burkinés, burkinesa, Burkinan | BJ CI GH ML NE TG |
BJ | BEN | 204 | AG | Benin | Bénin | Benín | Beninese | Béninois, Béninoise, beninés, beninesa | BF NE NG TG |
CI | CIV | 384 | AG | Côte d’Ivoire | Côte d’Ivoire | Côte d’Ivoire | Ivorian | Ivoirien, Ivoirienne, marfileño, marfileña, Cote d’Ivoirian | BF GH GN LR ML | Ivory Coast; Cote dIvoire; Costa de Marfil; République de Côte d’Ivoire; RCI
CV | CPV | 132 | AG | Cabo Verde | Cabo Verde | Cabo Verde | Cabo Verdean | Cap-verdien, Cap-verdienne, caboverdiano, caboverdiana, Cape Verdean, Cape Verdian | | Cape Verde; Islas de Cabo Verde; Îles du Cap-Vert; Cap-Vert
GH | GHA | 288 | AG | Ghana | Ghana | Ghana | Ghanaian | Ghanéen, Ghanéenne, ghanés, ghanesa | BF CI TG |
GM | GMB | 270 | AG | Gambia | Gambie | Gambia | Gambian | Gambien, Gambienne, gambiano, gambiana | SN | The Gambia; Gambia, The; Republic of The Gambia
GN | GIN | 324 | AG | Guinea | Guinée | Guinea | Guinean | Guinéen, Guinéenne, guineano, guineana | CI GW LR ML SL SN | Guinea-Conakry; Guinée-Conakry; Republic of Guinea
GW | GNB | 624 | AG | Guinea-Bissau | Guinée-Bissau | Guinea-Bisáu | Bissau-Guinean | Bissau-Guinéen, Bissau-Guinéenne, bisauguineano, bisauguineana, Guinea-Bissauan | GN SN |
LR | LBR | 430 | AG | Liberia | Libéria | Liberia | Liberian | Libérien, Libérienne, liberiano, liberiana | CI GN SL |
ML | MLI | 466 | AG | Mali | Mali | Mali | Malian | Malien, Malienne, maliense | BF CI DZ GN MR NE SN |
MR | MRT | 478 | AG | Mauritania | Mauritanie | Mauritania | Mauritanian | Mauritanien, Mauritanienne, mauritano, mauritana | DZ EH ML SN |
NE | NER | 562 | AG | Niger | Niger | Níger | Nigerien | Nigérien, Nigérienne, nigerino, nigerina | BF BJ DZ LY ML NG TD |
NG | NGA | 566 | AG | Nigeria | Nigéria | Nigeria | Nigerian | Nigérian, Nigériane, nigeriano, nigeriana | BJ CM NE TD |
SL | SLE | 694 | AG | Sierra Leone | Sierra Leone | Sierra Leona | Sierra Leonean | Sierra-leonais, Sierra-leonaise, sierraleonés, sierraleonesa | GN LR |
SN | SEN | 686 | AG | Senegal | Sénégal | Senegal | Senegalese | Sénégalais, Sénégalaise, senegalés, senegalesa | GM GN GW ML MR |
TG | TGO | 768 | AG | Togo | Togo | Togo | Togolese | Togolais, Togolaise, togolés, togolesa | BF BJ GH |
`
