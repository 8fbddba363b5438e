// One culture of names a block; see name-table.ts for the form.
export const europeanNames = `
[anglo] GB IE US CA AU NZ
family: Whitmore, O’Connor, MacDonald, Ashworth, Fitzgerald, Sinclair, Hartley, Byrne, Campbell, Pemberton, Gallagher, Nakai, Turner, Ó Briain, Kaur Gill, Fairbanks, Larkin, Sutherland, Beaumont, Ngata, Washington, Rhys-Jones
female: Eleanor, Siobhán, Margaret, Charlotte, Aoife, Harriet, Jasmine, Niamh, Catherine, Alison, Ruth, Bronwyn, Keisha, Madeleine
male: James, Ciarán, Andrew, Duncan, Oliver, Seán, Malcolm, Rhys, Nathaniel, Graham, Declan, Tyrone, Hugh, Benjamin
[french] FR BE LU MC CH
family: Lefèvre, Dubois, Moreau, Besançon, Gauthier, Peeters, Rousseau, Favre, Chevalier, Lemaître, Fournier, Delacroix, Vandenberghe, Marchand, Girard, Bonvin, Schmit, Mercier, d’Aubigné, Renaud
female: Hélène, Anaïs, Camille, Brigitte, Sylvie, Mathilde, Françoise, Chloé, Aurélie, Noémie, Agnès, Marie-Ève
male: Étienne, François, Gaël, Jérôme, Thibault, Benoît, Olivier, Rémi, Stéphane, Loïc, Jean-Noël, Cédric
[german] DE AT LI
family: Müller, Schröder, Weiß, Brandstätter, König, Hoffmann, Grünwald, Lindner, Vögele, Steiner, Kühn, Böhm, Zimmermann, von Arnim, Haas, Özdemir
female: Anneliese, Jutta, Katharina, Sabine, Ulrike, Käthe, Birgit, Franziska, Heike, Mareike
male: Jürgen, Matthias, Günter, Sebastian, Wolfgang, Björn, Stefan, Lukas, Heinrich, Jörg
[dutch] NL SR
family: de Vries, van den Berg, Bakker, Janssen, Visser, Smit, van Dijk, Mulder, Wijdenbosch, Ramdin, Hoekstra, Kuipers
female: Annelies, Femke, Saskia, Marijke, Liesbeth, Sanne, Ingrid, Chandra
male: Maarten, Joost, Pieter, Sander, Wouter, Rutger, Ruben, Jeroen
[nordic] SE NO DK IS
family: Bergström, Ødegård, Nørgaard, Lindqvist, Hansen, Åkesson, Jónsson|Jónsdóttir, Sørensen, Håkansson, Dahl, Kjærgaard, Sigurðsson|Sigurðardóttir, Nyström, Solberg, Ångström, Bjørnstad
female: Ingrid, Åsa, Solveig, Bodil, Þóra, Kerstin, Sigrid, Maja, Guðrún, Tove, Linnéa
male: Bjørn, Håkan, Søren, Þorsteinn, Anders, Øyvind, Magnus, Jens, Sigurður, Lars, Göran
[finnish-estonian] FI EE
family: Mäkinen, Korhonen, Virtanen, Hämäläinen, Tamm, Rebane, Nieminen, Kask, Järvinen, Lepik, Koskinen, Põld
female: Päivi, Aino, Kadri, Tuulikki, Liis, Maarit, Külli, Satu
male: Jukka, Heikki, Tõnu, Antti, Rein, Väinö, Indrek, Pekka
[baltic] LT LV
family: Kazlauskas|Kazlauskienė, Petrauskas|Petrauskaitė, Bērziņš|Bērziņa, Kalniņš|Kalniņa, Žukauskas|Žukauskienė, Ozoliņš|Ozoliņa, Jankauskas|Jankauskaitė, Liepiņš|Liepiņa
female: Eglė, Ilze, Rūta, Līga, Jūratė, Žanete, Austėja
male: Jonas, Māris, Vytautas, Jānis, Tomas, Edgars, Žilvinas
[polish-czech] PL CZ SK
family: Kowalski|Kowalska, Wójcik, Dvořák|Dvořáková, Zieliński|Zielińska, Novák|Nováková, Horváth|Horváthová, Świątek, Procházka|Procházková, Lewandowski|Lewandowska, Kováč|Kováčová, Woźniak, Růžička|Růžičková, Dąbrowski|Dąbrowska, Černý|Černá
female: Małgorzata, Zuzana, Agnieszka, Jiřina, Ľudmila, Katarzyna, Šárka, Božena, Lucie, Grażyna
male: Łukasz, Jiří, Tomáš, Paweł, Ľubomír, Zbigniew, Ondřej, Michał, Štefan, Krzysztof
[south-slavic-latin] HR SI BA ME
family: Horvat, Kovačević, Novak, Babić, Hadžić, Zupančič, Marković, Perišić, Đurović, Kranjc, Begić, Vuković, Šimić, Popović
female: Ivana, Maja, Lejla, Špela, Željka, Jelena, Amra, Nataša, Đurđa
male: Zoran, Dražen, Emir, Žiga, Goran, Miloš, Edin, Matjaž, Krešimir
[hungarian-romanian] HU RO MD
family: Nagy, Szabó, Popescu, Ionescu, Kovács, Tóth, Dumitrescu, Rusu, Horváth, Stănescu, Kiss, Munteanu, Ceban, Țurcanu, Moldoveanu, Szőke
female: Erzsébet, Ioana, Zsófia, Mădălina, Ágnes, Ștefania, Katalin, Ilinca, Natalia
male: Gábor, Mihai, Ștefan, László, Răzvan, Zoltán, Ion, Vasile, Péter
[albanian] AL XK
family: Hoxha, Berisha, Krasniqi, Gashi, Shehu, Dervishi, Bytyqi, Çela, Leka, Morina
female: Blerta, Arta, Teuta, Vjosa, Drita, Elira, Shpresa
male: Agim, Besnik, Ilir, Dardan, Arben, Valon, Gëzim
[italian] IT SM MT
family: Rossi, Bianchi, D’Angelo, Esposito, Conti, Lombardi, De Luca, Camilleri, Borg, Ferri, Mancini, Vella, Greco, Zammit
female: Chiara, Beatrice, Giulia, Nicoletta, Federica, Maria Grazia, Claudia, Ludovica, Rebecca
male: Nicolò, Giovanni, Matteo, Luca, Pier Paolo, Davide, Alessandro, Karmenu, Lorenzo
[greek] GR CY
family: Papadopoulos=Παπαδόπουλος|Papadopoulou=Παπαδοπούλου, Georgiou=Γεωργίου, Nikolaidis=Νικολαΐδης|Nikolaidou=Νικολαΐδου, Christodoulou=Χριστοδούλου, Ioannidis=Ιωαννίδης|Ioannidou=Ιωαννίδου, Economou=Οικονόμου, Vasileiou=Βασιλείου, Dimitriou=Δημητρίου, Karagiannis=Καραγιάννης|Karagianni=Καραγιάννη, Antoniou=Αντωνίου
female: Eleni=Ελένη, Maria=Μαρία, Katerina=Κατερίνα, Sofia=Σοφία, Despina=Δέσποινα, Ioanna=Ιωάννα, Vasiliki=Βασιλική
male: Giorgos=Γιώργος, Nikos=Νίκος, Dimitris=Δημήτρης, Kostas=Κώστας, Andreas=Ανδρέας, Panagiotis=Παναγιώτης, Christos=Χρήστος
`
