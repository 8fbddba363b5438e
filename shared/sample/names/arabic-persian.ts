// One culture of names a block; see name-table.ts for the form.
export const arabicPersianNames = `
[maghreb] MA DZ TN LY MR
family: Benali=بنعلي, El Fassi=الفاسي, Bouazizi=بوعزيزي, Haddad=حداد, Cherkaoui=الشرقاوي, Ben Salem=بن سالم, Mansouri=منصوري, Bennani=بناني, Trabelsi=الطرابلسي, Belkacem=بلقاسم, Zaoui=زاوي, Jebali=الجبالي, Ould Ahmed=ولد أحمد, Idrissi=الإدريسي, Amrani=العمراني, Gharbi=الغربي
female: Nadia=نادية, Samira=سميرة, Khadija=خديجة, Leïla=ليلى, Amel=أمل, Houda=هدى, Fatima Zahra=فاطمة الزهراء, Salma=سلمى, Rim=ريم, Ikram=إكرام, Souad=سعاد
male: Karim=كريم, Youssef=يوسف, Rachid=رشيد, Mehdi=مهدي, Abdelkader=عبد القادر, Nabil=نبيل, Hichem=هشام, Omar=عمر, Tarek=طارق, Mourad=مراد, Sofiane=سفيان
[egypt-sudan] EG SD
family: Abdel Rahman=عبد الرحمن, El-Sayed=السيد, Mahmoud=محمود, Hassan=حسن, Osman=عثمان, Fahmy=فهمي, Ibrahim=إبراهيم, Shaheen=شاهين, El-Tayeb=الطيب, Mustafa=مصطفى, Naguib=نجيب, Bashir=بشير, Ramadan=رمضان, Salah=صلاح
female: Mona=منى, Heba=هبة, Amira=أميرة, Nagwa=نجوى, Yasmin=ياسمين, Rania=رانيا, Doaa=دعاء, Ihsan=إحسان, Marwa=مروة, Sawsan=سوسن
male: Ahmed=أحمد, Mohamed=محمد, Khaled=خالد, Hossam=حسام, Amr=عمرو, Sherif=شريف, Tamer=تامر, Elfatih=الفاتح, Wael=وائل, Ashraf=أشرف
[levant-gulf] JO LB SY IQ PS SA YE OM KW QA BH AE
family: Al-Khatib=الخطيب, Haddad=حداد, Khoury=خوري, Al-Masri=المصري, Al-Jabouri=الجبوري, Nasser=ناصر, Al-Harbi=الحربي, Al-Saadi=السعدي, Najjar=نجار, Qasim=قاسم, Al-Balushi=البلوشي, Darwish=درويش, Al-Zoubi=الزعبي, Saleh=صالح, Al-Mutairi=المطيري, Khalil=خليل
female: Lina=لينا, Rana=رنا, Zeinab=زينب, Dima=ديمة, Hanan=حنان, Maha=مها, Noor=نور, Layla=ليلى, Shatha=شذى, Ghada=غادة, Aisha=عائشة
male: Ali=علي, Hussein=حسين, Fadi=فادي, Ziad=زياد, Mustafa=مصطفى, Bassam=بسام, Faisal=فيصل, Saif=سيف, Ghassan=غسان, Mazen=مازن, Anwar=أنور
[persian] IR AF TJ
family: Hosseini=حسینی, Karimi=کریمی, Rahimi=رحیمی, Ahmadi=احمدی, Sharifi=شریفی, Noori=نوری, Mohammadi=محمدی, Rezaei=رضایی, Yusufi=یوسفی, Akbari=اکبری, Nazari=نظری, Saberi=صابری, Rostami=رستمی
female: Shirin=شیرین, Maryam=مریم, Zahra=زهرا, Parisa=پریسا, Fereshta=فرشته, Laila=لیلا, Mahnaz=مهناز, Roya=رویا, Nasrin=نسرین
male: Reza=رضا, Farhad=فرهاد, Mahdi=مهدی, Habib=حبیب, Behrouz=بهروز, Najib=نجیب, Davood=داوود, Rustam=رستم, Kamran=کامران
[pakistan] PK
family: Khan=خان, Malik=ملک, Qureshi=قریشی, Shah=شاہ, Bhatti=بھٹی, Chaudhry=چوہدری, Siddiqui=صدیقی, Baloch=بلوچ, Raza=رضا, Mirza=مرزا
female: Ayesha=عائشہ, Sadia=سعدیہ, Nadia=نادیہ, Bushra=بشریٰ, Hina=حنا, Rabia=رابعہ, Samina=ثمینہ
male: Imran=عمران, Usman=عثمان, Bilal=بلال, Tariq=طارق, Asif=آصف, Zahid=زاہد, Kamran=کامران
[turkic] TR AZ
family: Yılmaz, Öztürk, Kaya, Şahin, Demir, Çelik, Aliyev|Aliyeva, Məmmədov|Məmmədova, Aydın, Güneş, Hüseynov|Hüseynova, Koç, Doğan, Quliyev|Quliyeva, Arslan, Yıldız
female: Ayşe, Elif, Zeynep, Gülnar, Sevda, Nilüfer, Leyla, Aytən, Özlem, Deniz, Emine
male: Mehmet, Murat, Emre, Rəşad, Oğuz, Elçin, Hakan, Tural, Çağlar, İlker, Serkan
`
