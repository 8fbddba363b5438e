// One culture of names a block; see name-table.ts for the form.
export const asianNames = `
[chinese] CN SG
order: family
join: none
family: Wang=王, Li=李, Zhang=张, Liu=刘, Chen=陈, Yang=杨, Zhao=赵, Huang=黄, Zhou=周, Wu=吴, Xu=徐, Sun=孙, Hu=胡, Zhu=朱, Gao=高, Lin=林, He=何, Guo=郭, Ma=马, Ouyang=欧阳
female: Xiuying=秀英, Li=丽, Fang=芳, Na=娜, Jing=静, Min=敏, Yan=艳, Xiaohong=晓红, Meiling=美玲, Yuting=雨婷, Lan=兰, Xue=雪
male: Wei=伟, Qiang=强, Lei=磊, Jun=军, Yong=勇, Jie=杰, Tao=涛, Ming=明, Chao=超, Guoqiang=国强, Jianhua=建华, Haoran=浩然
[japanese] JP
order: family
family: Satō=佐藤, Suzuki=鈴木, Takahashi=高橋, Tanaka=田中, Watanabe=渡辺, Itō=伊藤, Yamamoto=山本, Nakamura=中村, Kobayashi=小林, Katō=加藤, Yoshida=吉田, Yamada=山田
female: Yuko=裕子, Akiko=明子, Keiko=恵子, Naomi=直美, Misaki=美咲, Haruka=遥, Sakura=桜, Emi=恵美
male: Hiroshi=浩, Takashi=隆, Kenji=健二, Daisuke=大輔, Makoto=誠, Ryō=亮, Shōta=翔太, Naoki=直樹
[korean] KR
order: family
join: none
family: Kim=김, Lee=이, Park=박, Choi=최, Jung=정, Kang=강, Cho=조, Yoon=윤, Jang=장, Lim=임, Han=한, Shin=신
female: Min-ji=민지, Seo-yeon=서연, Ji-won=지원, Soo-jin=수진, Eun-young=은영, Ha-neul=하늘, Hye-jin=혜진, Yu-na=유나
male: Min-jun=민준, Ji-hoon=지훈, Sung-min=성민, Dong-hyun=동현, Young-ho=영호, Jae-won=재원, Tae-yang=태양, Hyun-woo=현우
[thai] TH
family: Srisai=ศรีใส, Chaiyasit=ชัยสิทธิ์, Suksawat=สุขสวัสดิ์, Wongsakul=วงศ์สกุล, Rattanakosin=รัตนโกสินทร์, Boonmee=บุญมี, Saetang=แซ่ตั้ง, Thongchai=ธงชัย, Phongphan=พงษ์พันธ์, Kaewmanee=แก้วมณี
female: Somying=สมหญิง, Siriporn=ศิริพร, Malee=มาลี, Kanya=กัญญา, Nongnuch=นงนุช, Pimchanok=พิมพ์ชนก, Wanida=วนิดา
male: Somchai=สมชาย, Anan=อนันต์, Prasert=ประเสริฐ, Kittisak=กิตติศักดิ์, Wichai=วิชัย, Nattapong=ณัฐพงศ์, Surachai=สุรชัย
[vietnamese] VN
order: family
family: Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô
female: Thị Hương, Thu Thảo, Ngọc Lan, Thị Mai, Hồng Nhung, Bích Phượng, Minh Châu, Thanh Tâm
male: Văn Hùng, Minh Tuấn, Quốc Bảo, Đức Anh, Hữu Phước, Thành Long, Trọng Nghĩa, Công Vinh
[malay-indonesian] ID MY BN
family: Wijaya, Siregar, Susanto, Hasibuan, Abdullah, Suryadi, Nasution, Ismail, Pratama, Lubis, Rahman, Kusuma, Hidayat, Othman, Ginting, Manurung
female: Siti Nurhaliza, Dewi, Ratna, Putri, Nur Aisyah, Kartini, Wulan, Lestari, Noraini, Indah
male: Budi, Agus, Hendra, Ahmad Faiz, Joko, Rizal, Bambang, Azman, Eko, Yusof
[filipino] PH
family: Reyes, dela Cruz, Santos, Bautista, Mendoza, Aquino, Villanueva, Macaraeg, Dimaculangan, Tolentino, Salazar, Pangilinan, Abad, Lim
female: Maria Luisa, Rosario, Jocelyn, Corazon, Marites, Ligaya, Kristine, Imelda, Althea
male: Jose Mari, Rodrigo, Ramon, Benigno, Jejomar, Arnel, Renato, Efren, Miguel
[khmer-burmese-lao] KH MM LA
order: family
family: Sok, Chea, Heng, Keo, Phommachanh, Aung, Htun, Vongsa, Sar, Prak, Thein, Chanthavong, Lwin, Meas
female: Sophea, Chanthy, Thida, Khin, Bounmy, Sreyneang, Su Su, Malaythong, Kunthea
male: Vuthy, Dara, Zaw, Bounthavy, Sovann, Kyaw, Min Thu, Somphone, Rithy
[hindi-nepali] IN NP
family: Sharma=शर्मा, Thapa=थापा, Verma=वर्मा, Gurung=गुरुङ, Singh=सिंह, Gupta=गुप्ता, Adhikari=अधिकारी, Patel=पटेल, Joshi=जोशी, Iyer=अय्यर, Mishra=मिश्रा, Rana=राणा, Reddy=रेड्डी, Shrestha=श्रेष्ठ, Nair=नायर, Yadav=यादव
female: Priya=प्रिया, Anita=अनीता, Sunita=सुनीता, Kavita=कविता, Laxmi=लक्ष्मी, Meera=मीरा, Neha=नेहा, Sita=सीता, Pooja=पूजा, Deepa=दीपा
male: Rajesh=राजेश, Bishnu=विष्णु, Anil=अनिल, Suresh=सुरेश, Arjun=अर्जुन, Ram=राम, Vijay=विजय, Sanjay=संजय, Dipak=दीपक, Mohan=मोहन
[bengali] BD
family: Rahman=রহমান, Islam=ইসলাম, Hossain=হোসেন, Ahmed=আহমেদ, Chowdhury=চৌধুরী, Akter=আক্তার, Das=দাস, Sarker=সরকার, Khan=খান, Begum=বেগম
female: Fatema=ফাতেমা, Nasrin=নাসরিন, Sultana=সুলতানা, Ruma=রুমা, Shirin=শিরিন, Farzana=ফারজানা, Taslima=তসলিমা
male: Kamal=কামাল, Rafiq=রফিক, Abdul=আব্দুল, Jahangir=জাহাঙ্গীর, Shahid=শহীদ, Tanvir=তানভীর, Mizan=মিজান
[sri-lankan] LK MV
family: Perera, Fernando, Wickramasinghe, Sivakumar, Jayawardena, Bandara, Ibrahim Didi, Rajapaksha, Nadarajah, Gunasekara
female: Nilmini, Thilini, Kumari, Shanthi, Aishath, Dilrukshi, Sandya, Tharshini
male: Nuwan, Chaminda, Ruwan, Ganesh, Mohamed Zahir, Asanka, Selvam, Lalith
[central-asian] KZ KG UZ TM MN
family: Nurlanov=Нурланов|Nurlanova=Нурланова, Asanov=Асанов|Asanova=Асанова, Karimov=Каримов|Karimova=Каримова, Tulegenov=Тулегенов|Tulegenova=Тулегенова, Bekov=Беков|Bekova=Бекова, Rashidov=Рашидов|Rashidova=Рашидова, Batbayar=Батбаяр, Ganbold=Ганболд, Mamytov=Мамытов|Mamytova=Мамытова, Yusupov=Юсупов|Yusupova=Юсупова, Abdrakhmanov=Абдрахманов|Abdrakhmanova=Абдрахманова
female: Aigul=Айгуль, Gulnara=Гульнара, Dinara=Динара, Nargiza=Наргиза, Oyunaa=Оюунаа, Zarina=Зарина, Madina=Мадина, Jyldyz=Жылдыз
male: Nurlan=Нурлан, Timur=Тимур, Azamat=Азамат, Bakyt=Бакыт, Rustam=Рустам, Marat=Марат, Daniyar=Данияр, Bat-Erdene=Бат-Эрдэнэ
[pacific] FJ WS TO PG SB VU KI
family: Vakatawa, Tuilagi, Fonua, Kila, Maelanga, Kalsakau, Tabai, Naisoro, Faleolo, Taufa, Somare, Sogavare, Natapei, Tiroba, Waqa, Leavai
female: Mere, Sina, Mele, Grace, Litia, Lupe, Elenoa, Ruth, Salote, Teresia
male: Ratu Semi, Tavita, Sione, Michael, Jonisio, Moana, Willie, Ioane, Epeli, Taberannang
[east-timor] TL
family: Ximenes, Soares, da Costa Belo, Guterres, Amaral, Sarmento, Fernandes, Pinto
female: Rosária, Domingas, Olandina, Filomena, Maria Madalena
male: Mari, Agapito, Júlio, Avelino, Tomás
`
