// One culture of names a block; see name-table.ts for the form.
export const africanNames = `
[francophone-west-africa] SN ML GN CI BF NE TG BJ
family: Diallo, Traoré, Koné, Ouédraogo, Diop, N’Diaye, Coulibaly, Keïta, Touré, Bâ, Sawadogo, Kouassi, Yao, Sow, Camara, Agbodjan, Dossou, Issoufou, Kaboré, Cissé, Zongo, Adjovi
female: Aïssatou, Fatoumata, Mariam, Awa, Rokhaya, Aminata, Adjoa, Bintou, Ramata, Sali, Clarisse, Rachidatou, Oumou, Akissi
male: Moussa, Ibrahima, Amadou, Ousmane, Kouamé, Abdoulaye, Seydou, Boubacar, Komlan, Rodrigue, Mamadou, Salif, Adama, Yacouba
[anglophone-west-africa] NG GH SL LR GM
family: Adeyemi, Okonkwo, Mensah, Owusu, Bello, Abubakar, Nwosu, Kamara, Johnson, Ọlátúnjí, Boateng, Asante, Eze, Sesay, Koroma, Jallow, Ceesay, Kpaka, Danjuma, Weah, Adjei, Onyekachi
female: Ngozi, Abena, Funmilayo, Hauwa, Isatu, Ama, Chiamaka, Zainab, Comfort, Efua, Fatmata, Adaeze, Princess, Ruth
male: Emeka, Kwame, Babatunde, Musa, Alusine, Kofi, Chinedu, Lamin, Samuel, Yaw, Ibrahim, Tunde, Foday, Emmanuel
[central-africa] CD CG CM GA CF TD
family: Mbala, Ngoma, Kabongo, Tshibangu, Nkoulou, Mukendi, Moukoko, Biyoghe, Ngarta, Ilunga, Mbarga, Ondo, Lukusa, Makosso, Zinsou, Yadé, Kalala, Bokassy, Djimrangar, Essomba
female: Espérance, Béatrice, Clémentine, Solange, Marie-Claire, Nadège, Fifi, Chantal, Félicité, Divine, Rosalie, Mireille
male: Jean-Bosco, Déogratias, Dieudonné, Serge, Patrice, Cyrille, Fiston, Gédéon, Aristide, Trésor, Achille, Mbaye
[great-lakes] RW BI
family: Uwimana, Niyonzima, Habimana, Nkurunziza, Mukamana, Ndayisenga, Hakizimana, Bizimana, Uwase, Nshimirimana, Irakoze, Ntahobari
female: Chantal, Immaculée, Solange, Diane, Clarisse, Espérance, Béata, Josiane, Claudine, Aline
male: Jean-Claude, Emmanuel, Innocent, Théogène, Égide, Fidèle, Pacifique, Olivier, Gaspard, Désiré
[east-africa] KE TZ UG SS
family: Wanjiru, Otieno, Mwangi, Nyong’o, Mushi, Kamau, Okello, Achieng, Kiptoo, Mkapa, Namubiru, Ssekandi, Deng, Juma, Kimani, Masanja, Tumusiime, Odhiambo, Lado, Njoroge
female: Grace, Wambui, Neema, Akello, Rehema, Joyce, Nyokabi, Halima, Esther, Abuk, Zawadi, Prossy, Faith, Mwajuma
male: Peter, Kipchoge, Baraka, Moses, Hassan, Joseph, Garang, Daudi, Ouma, Juma, Isaac, Patrick, Godfrey, Salim
[ethiopia] ET ER
family: Tadesse=ታደሰ, Bekele=በቀለ, Haile=ኃይሌ, Girma=ግርማ, Kebede=ከበደ, Tesfaye=ተስፋዬ, Abebe=አበበ, Mengistu=መንግስቱ, Alemu=ዓለሙ, Desta=ደስታ, Wolde=ወልደ, Assefa=አሰፋ, Negash=ነጋሽ, Mulugeta=ሙሉጌታ
female: Almaz=አልማዝ, Hirut=ሂሩት, Tigist=ትዕግስት, Selam=ሰላም, Meseret=መሠረት, Birtukan=ብርቱካን, Genet=ገነት, Aster=አስቴር, Hanna=ሐና, Sara=ሣራ
male: Dawit=ዳዊት, Yohannes=ዮሐንስ, Solomon=ሰለሞን, Abraham=አብርሃም, Samuel=ሳሙኤል, Daniel=ዳንኤል, Getachew=ጌታቸው, Berhanu=ብርሃኑ, Elias=ኤልያስ, Fikru=ፍቅሩ
[somali] SO DJ
family: Warsame, Abdi, Farah, Omar, Guelleh, Hassan, Nur, Egal, Jama, Aden, Robleh, Mohamud
female: Hodan, Ifrah, Sagal, Amina, Fadumo, Hibo, Ayaan, Khadra, Safia
male: Abdirahman, Mahad, Liban, Guled, Yusuf, Ismaïl, Abdullahi, Said, Bashir
[southern-africa] ZA ZW ZM MW BW NA LS SZ
family: Dlamini, Moyo, Banda, Nkosi, van der Merwe, Phiri, Mokoena, Shikongo, Ndlovu, Mwanza, Kgosi, Mahlangu, Sibanda, Botha, Chirwa, Nujoma, Molefe, Zulu, Tembo, Khumalo, Mothibi, Mutasa
female: Thandiwe, Nomsa, Lerato, Chipo, Mutinta, Naledi, Annelie, Tendai, Zanele, Ndapewa, Boitumelo, Chikondi, Rutendo, Palesa
male: Sipho, Tawanda, Mulenga, Kabelo, Johannes, Bongani, Thabo, Farai, Chanda, Pieter, Kagiso, Limbani, Sizwe, Tuhafeni
[lusophone-africa] AO MZ CV GW ST
family: dos Santos, Machava, Tavares, Neto, Mondlane, Évora, Vieira, Sá, Cabral, Nhantumbo, Quissanga, Pires, Gomes, Sambú, Mabunda, Lopes da Graça, Cassamá, Chissano
female: Luísa, Graça, Ilda, Celeste, Ancha, Dulce, Eunice, Conceição, Alcinda, Zenaida, Fátima
male: Armando, Joaquim, Adérito, Filipe, Mário, Domingos, Tomé, Hélder, Braima, Estêvão, Raúl
[madagascar-and-islands] MG MU KM SC
family: Rakotomalala, Randrianasolo, Ramgoolam, Rasoanaivo, Hoarau, Saïd Ali, Jugnauth, Andriamanana, Payet, Soilihi, Ravelojaona, Mohamed Chanfi
female: Voahangy, Lalao, Nirina, Sabrina, Soifiata, Hanitra, Priya, Miora, Danielle
male: Hery, Tiana, Andry, Navin, Ibrahim, Faniry, Jean-Paul, Solo, Abdallah
`
