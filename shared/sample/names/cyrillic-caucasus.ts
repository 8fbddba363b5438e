// One culture of names a block; see name-table.ts for the form.
export const cyrillicCaucasusNames = `
[russian-belarusian] RU BY
family: Ivanov=Иванов|Ivanova=Иванова, Smirnov=Смирнов|Smirnova=Смирнова, Kuznetsov=Кузнецов|Kuznetsova=Кузнецова, Popov=Попов|Popova=Попова, Sokolov=Соколов|Sokolova=Соколова, Lebedev=Лебедев|Lebedeva=Лебедева, Morozov=Морозов|Morozova=Морозова, Volkov=Волков|Volkova=Волкова, Zhukov=Жуков|Zhukova=Жукова, Kazlou=Козлов|Kazlova=Козлова, Shcherbakov=Щербаков|Shcherbakova=Щербакова
female: Olga=Ольга, Natalia=Наталья, Elena=Елена, Irina=Ирина, Svetlana=Светлана, Tatiana=Татьяна, Yulia=Юлия, Ekaterina=Екатерина
male: Alexander=Александр, Dmitry=Дмитрий, Sergei=Сергей, Andrei=Андрей, Mikhail=Михаил, Pavel=Павел, Igor=Игорь, Yury=Юрий
[ukrainian] UA
family: Shevchenko=Шевченко, Kovalenko=Коваленко, Bondarenko=Бондаренко, Tkachuk=Ткачук, Kravchenko=Кравченко, Melnyk=Мельник, Lysenko=Лисенко, Savchenko=Савченко, Hrytsenko=Гриценко, Polishchuk=Поліщук
female: Oksana=Оксана, Olena=Олена, Iryna=Ірина, Nataliia=Наталія, Yuliia=Юлія, Halyna=Галина, Solomiia=Соломія
male: Oleksandr=Олександр, Andrii=Андрій, Serhii=Сергій, Volodymyr=Володимир, Taras=Тарас, Yevhen=Євген, Bohdan=Богдан
[bulgarian-serbian-macedonian] BG RS MK
family: Petrov=Петров|Petrova=Петрова, Jovanović=Јовановић, Dimitrov=Димитров|Dimitrova=Димитрова, Nikolić=Николић, Georgiev=Георгиев|Georgieva=Георгиева, Stojanovski=Стојановски|Stojanovska=Стојановска, Todorov=Тодоров|Todorova=Тодорова, Ilić=Илић, Trajkovski=Трајковски|Trajkovska=Трајковска, Pavlović=Павловић
female: Milena=Милена, Jelena=Јелена, Desislava=Десислава, Biljana=Билјана, Ivanka=Иванка, Snežana=Снежана, Vesna=Весна
male: Dragan=Драган, Georgi=Георги, Nikola=Никола, Zoran=Зоран, Plamen=Пламен, Miloš=Милош, Stefan=Стефан
[georgian] GE
family: Beridze=ბერიძე, Kapanadze=კაპანაძე, Gelashvili=გელაშვილი, Lomidze=ლომიძე, Kvaratskhelia=კვარაცხელია, Maisuradze=მაისურაძე, Tsiklauri=წიკლაური, Gogoladze=გოგოლაძე, Javakhishvili=ჯავახიშვილი
female: Nino=ნინო, Tamar=თამარ, Ketevan=ქეთევან, Mariam=მარიამ, Natia=ნათია, Eka=ეკა, Salome=სალომე
male: Giorgi=გიორგი, Davit=დავით, Levan=ლევან, Irakli=ირაკლი, Zurab=ზურაბ, Vakhtang=ვახტანგ, Nika=ნიკა
[armenian] AM
family: Petrosyan=Պետրոսյան, Hakobyan=Հակոբյան, Grigoryan=Գրիգորյան, Sargsyan=Սարգսյան, Harutyunyan=Հարությունյան, Mkrtchyan=Մկրտչյան, Karapetyan=Կարապետյան, Vardanyan=Վարդանյան
female: Anahit=Անահիտ, Ani=Անի, Lusine=Լուսինե, Mariam=Մարիամ, Narine=Նարինե, Gayane=Գայանե
male: Armen=Արմեն, Tigran=Տիգրան, Vardan=Վարդան, Hayk=Հայկ, Gor=Գոռ, Aram=Արամ
[hebrew] IL
family: Cohen=כהן, Levi=לוי, Mizrahi=מזרחי, Peretz=פרץ, Friedman=פרידמן, Biton=ביטון, Avraham=אברהם, Shapira=שפירא
female: Noa=נועה, Tamar=תמר, Yael=יעל, Michal=מיכל, Shira=שירה, Ruth=רות
male: David=דוד, Yosef=יוסף, Eitan=איתן, Amir=אמיר, Daniel=דניאל, Uri=אורי
`
