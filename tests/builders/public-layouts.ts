/**
 * Lists after layouts in public use (address books, personnel systems, forms, registration sheets, in
 * several languages), the people invented. A line is a column: its header, what it holds, its values.
 * Of what it holds, "-" is nothing the roster takes, "?" before it says that leaving it out is as good,
 * and a comma stands between answers of which each is right.
 */
const text = `
# contacts of a customer system
Salutation | title | Ms. ; Mr. ; Dr.
First Name | givenName | Anna ; Paul ; Wanjiku
Last Name | familyName | Lind ; Morel ; Kamau
Title | occupation | Legal Adviser ; Head of Training ; Senior Lecturer
Account Name | organization | Uppsala University ; CENI ; IEBC
Mailing Street | address | Storgatan 4 ; 12 rue des Lilas ; Moi Avenue 7
Mailing City | address | Uppsala ; Lyon ; Nairobi
Mailing State/Province | address | ; Rhône ; Nairobi
Mailing Zip/Postal Code | address | 75310 ; 69003 ; 00100
Mailing Country | residence | Sweden ; France ; Kenya
Phone | phone | +46 18 471 ; +33 4 72 ; +254 700
Mobile | phone | +46 70 12 ; ; +254 711
Fax | - | +46 18 472 ; ;
Email | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
Birthdate | birthDate | 2/3/1981 ; 11/30/1975 ; 6/21/1990
Department | ?organization | Law ; ; Politics
Lead Source | - | Web ; Web ; Referral
Contact Owner | - | Jo Baker ; Jo Baker ; Sam Roe
Created Date | - | 1/5/2024 ; 1/5/2024 ; 2/7/2025
Last Modified Date | - | 1/5/2026 ; 1/6/2026 ; 2/7/2026
Assistant | - | ; Kim Low ;
Reports To | - | Jo Baker ; ; 
Description | notes | ; prefers French ;

# address book
First Name | givenName | Anna ; Paul ; Wanjiku
Middle Name | middleName | M. ; ; Grace
Last Name | familyName | Lind ; Morel ; Kamau
Phonetic First Name | - | ; ;
Phonetic Last Name | - | ; ;
Name Prefix | title | Dr ; ;
Name Suffix | title,noteUnder | ; Jr ;
Nickname | noteUnder | ; ; Ciku
File As | - | ; ;
Organization Name | organization | Uppsala University ; CENI ; IEBC
Organization Title | occupation | Lecturer ; Trainer ; Commissioner
Organization Department | ?organization | ; ; Legal
Birthday | birthDate | 1981-02-03 ; ; 1990-06-21
Notes | notes | met in Oslo ; ;
Photo | - | https://pic.test/1 ; https://pic.test/2 ; https://pic.test/3
Labels | tags | * myContacts ; * myContacts ::: Field desk ; * myContacts
E-mail 1 - Label | - | * Work ; Home ; Work
E-mail 1 - Value | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
E-mail 2 - Label | - | ; Work ;
E-mail 2 - Value | email | ; paul@ceni.test ;
Phone 1 - Label | - | Mobile ; Mobile ; Work
Phone 1 - Value | phone | +46 70 12 ; +33 6 72 ; +254 711
Address 1 - Label | - | Home ; ; Work
Address 1 - Formatted | address | Storgatan 4, 75310 Uppsala ; ; Moi Avenue 7, Nairobi
Address 1 - Street | ?address | Storgatan 4 ; ; Moi Avenue 7
Address 1 - City | ?address | Uppsala ; ; Nairobi
Address 1 - Postal Code | ?address | 75310 ; ; 
Address 1 - Country | residence | SE ; ; KE
Website 1 - Label | - | Profile ; ;
Website 1 - Value | - | https://lind.test ; ;
Event 1 - Label | - | Anniversary ; ;
Event 1 - Value | - | 2010-05-06 ; ;

# observer registration
No. | - | 1 ; 2 ; 3
Title | title | Ms ; Mr ; Dr
Surname | familyName | Lind ; Morel ; Kamau
First name | givenName | Anna ; Paul ; Wanjiku
Passport number | passportNumber | AA1234567 ; 12AB34567 ; BK998877
Valid until | passportExpiresOn | 01/01/2030 ; 05/05/2029 ; 31/12/2031
Issued by | passportIssuer | Sweden ; France ; Kenya
Citizenship | nationalities | Sweden ; France ; Kenya
Date of birth | birthDate | 03/02/1981 ; 30/11/1975 ; 21/06/1990
Address | address | Storgatan 4 ; 12 rue des Lilas ; Moi Avenue 7
Telephone | phone | +46 70 12 ; +33 6 72 ; +254 711
E-mail | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
Occupation | occupation | Lecturer ; Trainer ; Lawyer
Sending organization | provider | Sweden ; France ; ECF
Contact person | - | Ulla Berg ; Jean Roy ; Ann Odo
Contact telephone | - | +46 8 1 ; +33 1 2 ; +254 20
Contact e-mail | - | berg@mfa.test ; roy@mfa.test ; odo@ecf.test
Emergency contact | emergencyContact | Olof Lind ; Claire Morel ; James Kamau
Relationship | emergencyContact | brother ; wife ; father
Telephone | emergencyContact | +46 70 99 ; +33 6 99 ; +254 799
Insurance company | - | Folksam ; AXA ; Jubilee
Telephone | - | +46 771 ; +33 800 ; +254 709
Arrival date | - | 12/03/2027 ; 12/03/2027 ; 13/03/2027
Flight | - | SK123 ; AF99 ; KQ100
Departure date | - | 01/04/2027 ; 01/04/2027 ; 02/04/2027
Flight | - | SK124 ; AF98 ; KQ101
Languages | languages | English C1, French B2 ; French; English B2 ; English, Swahili
Election observation experience | experience | Kenya 2017 (STO) ; Mali 2013 (LTO) ; Nepal 2022 (STO)
Other election experience | experience | ; ; IEBC 2013

# tender curriculum
1. Family name | familyName | Lind ; Morel ; Kamau
2. First names | givenName | Anna ; Paul ; Wanjiku
3. Date of birth | birthDate | 03/02/1981 ; 30/11/1975 ; 21/06/1990
4. Nationality | nationalities | Swedish ; French ; Kenyan
5. Civil status | - | single ; married ; married
6. Education | - | LL.M., Uppsala 2005 ; BA, Lyon 1997 ; PhD, Nairobi 2018
7. English - Reading (1-5) | level:en:read | 1 ; 2 ; 1
English - Speaking (1-5) | level:en:spoken | 1 ; 3 ; 1
English - Writing (1-5) | level:en:written | 2 ; 3 ; 1
French - Speaking (1-5) | level:fr:spoken | 3 ; 1 ; 4
8. Membership of professional bodies | - | Bar of Uppsala ; ; LSK
9. Other skills (e.g. computer literacy) | skills | Excel ; Moodle ; SPSS
10. Present position | occupation | Lecturer ; Trainer ; Lawyer
11. Years within the firm | - | 3 ; 5 ; 1
12. Key qualifications | skills,experience | electoral law; training ; training ; voter registration
Member since | - | 01/01/2006 ; ; 01/05/2019
Mandate from | - | 01/01/2022 ; 01/01/2023 ; 
Mandate until | - | 31/12/2026 ; 31/12/2027 ; 
14. Professional experience | experience | Kenya 2017 (STO) ; Mali 2013 (LTO) ; Nepal 2022 (STO)

# secondment roster
Name of roster member | fullName | Anna Lind ; Paul Morel ; Wanjiku Kamau
M/F | sex | F ; M ; F
Year of birth | birthDate | 1981 ; 1975 ; 1990
Citizenship(s) | nationalities | Swedish ; French, Malian ; Kenyan
Country of residency | residence | Sweden ; France ; Kenya
Roster category | ?categories,skills | Elections ; Elections ; Rule of law
Areas of expertise | skills | Electoral law ; Training ; Voter registration
Language skills | languages | English C1, French B2 ; French; English B2 ; English, Swahili
Current deployment | - | ; OSCE SMM ;
Deployment start date | - | ; 01/03/2026 ;
Deployment end date | - | ; 28/02/2027 ;
Available from (date) | availableFrom | 01/02/2027 ; 01/03/2027 ; 01/01/2027
Notice period (days) | noticeDays | 14 ; 30 ; 7
HEAT (valid until) | training | 31/12/2027 ; 01/06/2027 ; 
Driving licence | - | B ; B, C ;
Next of kin | emergencyContact | Olof Lind ; Claire Morel ; James Kamau
Next of kin phone | emergencyContact | +46 70 99 ; +33 6 99 ; +254 799
Bank account | - | SE45 5000 ; FR76 3000 ; KE 123

# survey export
start | - | 2026-11-02T10:01:22 ; 2026-11-03T08:00:01 ; 2026-11-03T09:10:10
end | - | 2026-11-02T10:11:22 ; 2026-11-03T08:10:01 ; 2026-11-03T09:20:10
today | - | 2026-11-02 ; 2026-11-03 ; 2026-11-03
deviceid | - | ee.kobo:1 ; ee.kobo:2 ; ee.kobo:3
basic_info/family_name | familyName | Lind ; Morel ; Kamau
basic_info/given_names | givenName | Anna ; Paul ; Wanjiku
basic_info/sex | sex | female ; male ; female
basic_info/dob | birthDate | 1981-02-03 ; 1975-11-30 ; 1990-06-21
basic_info/nationality | nationalities | Sweden ; France ; Kenya
contact/email_address | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
contact/phone_number | phone | +46 70 12 ; +33 6 72 ; +254 711
languages/english_level | level:en:spoken | C1 ; B2 ; C2
languages/french_level | level:fr:spoken | B1 ; C2 ; A2
availability/available_from | availableFrom | 2027-01-01 ; 2027-02-01 ; 2027-01-15
availability/available_to | availableTo | 2027-06-30 ; 2027-04-30 ; 2027-12-31
_id | - | 1001 ; 1002 ; 1003
_uuid | - | a1b2 ; c3d4 ; e5f6
_submission_time | - | 2026-11-02T10:12:00 ; 2026-11-03T08:12:00 ; 2026-11-03T09:22:00
_index | - | 1 ; 2 ; 3

# questions of a form
SubmissionDate | - | 2026-11-02T10:12:00 ; 2026-11-03T08:12:00 ; 2026-11-03T09:22:00
What is your family name? | familyName | Lind ; Morel ; Kamau
What are your given names? | givenName | Anna ; Paul ; Wanjiku
What is your gender? | sex | female ; male ; female
When were you born? | birthDate | 1981-02-03 ; 1975-11-30 ; 1990-06-21
What is your nationality? | nationalities | Sweden ; France ; Kenya
In which country do you live? | residence | Sweden ; France ; Kenya
What is your e-mail address? | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
What is your phone number? | phone | +46 70 12 ; +33 6 72 ; +254 711
Which languages do you speak? | languages | English; Swedish ; French ; English; Swahili
How well do you speak French? | level:fr:spoken | basic ; mother tongue ; basic
When are you available from? | availableFrom | 2027-01-01 ; 2027-02-01 ; 2027-01-15
Until when are you available? | availableTo | 2027-06-30 ; 2027-04-30 ; 2027-12-31
Have you completed BSAFE? | training | yes ; no ; yes
Who is your current employer? | organization | Uppsala University ; CENI ; IEBC
What is your current job title? | occupation | Lecturer ; Trainer ; Lawyer
How did you hear about us? | - | friend ; web ; web
Do you have any comments? | notes | ; none ; thank you
KEY | - | uuid:1 ; uuid:2 ; uuid:3

# online form in Spanish
ID | - | 1 ; 2 ; 3
Hora de inicio | - | 11/2/26 10:01:22 ; 11/3/26 8:00:01 ; 11/3/26 9:10:10
Hora de finalización | - | 11/2/26 10:11:22 ; 11/3/26 8:10:01 ; 11/3/26 9:20:10
Correo electrónico | email | anonymous ; anonymous ; anonymous
¿Cuáles son sus apellidos? | familyName | Pérez Gil ; Ruiz ; Soto Mora
¿Cuál es su nombre? | givenName | Inés ; Luis ; Eva
Sexo | sex | Mujer ; Hombre ; Mujer
¿Cuál es su fecha de nacimiento? | birthDate | 3/2/1981 ; 30/11/1975 ; 21/6/1990
¿Cuál es su nacionalidad? | nationalities | española ; mexicana ; chilena
¿En qué país reside? | residence | España ; México ; Chile
¿Cuál es su correo electrónico? | email | perez@roster.test ; ruiz@roster.test ; soto@roster.test
Teléfono móvil | phone | +34 600 1 ; +52 55 2 ; +56 9 3
¿Qué idiomas habla? | languages | español, inglés ; español ; español, francés
Nivel de inglés | level:en:spoken | alto ; medio ; B2
¿Desde qué fecha está disponible? | availableFrom | 1/2/2027 ; 1/3/2027 ; 15/1/2027
¿Hasta qué fecha está disponible? | availableTo | 30/6/2027 ; 30/4/2027 ; 31/12/2027
Comentarios adicionales | notes | ; ; gracias

# personnel system
Employee # | - | 1 ; 2 ; 3
Last Name, First Name | fullName | Lind, Anna ; Morel, Paul ; Kamau, Wanjiku
Preferred Name | noteUnder | ; ; Ciku
Job Title | occupation | Lecturer ; Trainer ; Lawyer
Department | ?organization | Elections ; Elections ; Law
Location | - | Stockholm ; Lyon ; Nairobi
Employment Status | - | Full-Time ; Full-Time ; Contractor
Hire Date | - | 2015-03-01 ; 2019-09-01 ; 2021-01-15
Termination Date | - | ; ; 2026-12-31
Work Email | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
Home Phone | phone | ; +33 4 72 ;
Mobile Phone | phone | +46 70 12 ; +33 6 72 ; +254 711
Address Line 1 | address | Storgatan 4 ; 12 rue des Lilas ; Moi Avenue 7
City | address | Uppsala ; Lyon ; Nairobi
Zip Code | address | 75310 ; 69003 ; 00100
Country | residence | Sweden ; France ; Kenya
Gender | sex | Female ; Male ; Female
Birth Date | birthDate | 1981-02-03 ; 1975-11-30 ; 1990-06-21
Nationality | nationalities | Swedish ; French ; Kenyan
Marital Status | - | Single ; Married ; Married
Emergency Contact: Name | emergencyContact | Olof Lind ; Claire Morel ; James Kamau
Emergency Contact: Phone | emergencyContact | +46 70 99 ; +33 6 99 ; +254 799
Emergency Contact: Relationship | emergencyContact | Brother ; Spouse ; Father
Reports To | - | Jo Baker ; Jo Baker ; Sam Roe

# personnel database
EMPLID | - | 0001 ; 0002 ; 0003
NAME_PREFIX | title | Ms ; Mr ; Dr
LAST_NAME | familyName | García ; Morel ; Kamau
SECOND_LAST_NAME | secondFamilyName | López ; ; 
FIRST_NAME | givenName | Ana ; Paul ; Wanjiku
MIDDLE_NAME | middleName | ; ; Grace
SEX | sex | F ; M ; F
BIRTHDATE | birthDate | 1981-02-03 ; 1975-11-30 ; 1990-06-21
COUNTRY | residence | ESP ; FRA ; KEN
ADDRESS1 | address | Gran Vía 4 ; 12 rue des Lilas ; Moi Avenue 7
CITY | address | Madrid ; Lyon ; Nairobi
POSTAL | address | 28013 ; 69003 ; 00100
PHONE | phone | +34 600 1 ; +33 6 72 ; +254 711
EMAIL_ADDR | email | garcia@roster.test ; morel@roster.test ; kamau@roster.test
JOBTITLE | occupation | Lecturer ; Trainer ; Lawyer
DEPTID | - | 4100 ; 4100 ; 4200
HIRE_DT | - | 2015-03-01 ; 2019-09-01 ; 2021-01-15
EFFDT | - | 2026-01-01 ; 2026-01-01 ; 2026-01-01
MAR_STATUS | - | S ; M ; M

# month grid
Surname | familyName | Lind ; Morel ; Kamau
Name | givenName | Anna ; Paul ; Wanjiku
LTO/STO | categories | LTO ; STO ; LTO
Phone/WhatsApp | phone | +46 70 12 ; +33 6 72 ; +254 711
Jan-2027 | availableIn:2027-01-01:2027-01-31 | x ; ; A
Feb-2027 | availableIn:2027-02-01:2027-02-28 | x ; x ; A
Mar-2027 | availableIn:2027-03-01:2027-03-31 | ; x ; U
April 2027 | availableIn:2027-04-01:2027-04-30 | ; x ; U
Total months | - | 2 ; 3 ; 2

# portuguese call
N.º | - | 1 ; 2 ; 3
Apelido | familyName | Sousa ; Lima ; Neto
Nome próprio | givenName | Ana ; Rui ; Eva
Sexo | sex | F ; M ; F
Data de nascimento | birthDate | 03/02/1981 ; 30/11/1975 ; 21/06/1990
Nacionalidade | nationalities | Portugal ; Brasil ; Angola
País de residência | residence | Portugal ; Brasil ; Angola
Morada | address | Rua A 1 ; Rua B 2 ; Rua C 3
Telemóvel | phone | +351 91 ; +55 11 ; +244 92
Correio eletrónico | email | sousa@roster.test ; lima@roster.test ; neto@roster.test
Profissão | occupation | jurista ; formador ; docente
Entidade patronal | organization | UC ; TSE ; CNE
Habilitações literárias | - | mestrado ; licenciatura ; doutoramento
Inglês (falado) | level:en:spoken | C1 ; B2 ; C2
Francês (leitura) | level:fr:read | B1 ; A2 ; C1
Disponível de | availableFrom | 01/02/2027 ; 01/03/2027 ; 01/01/2027
Disponível até | availableTo | 30/06/2027 ; 30/04/2027 ; 31/12/2027
Número do passaporte | passportNumber | AA1234567 ; 12AB34567 ; BK998877
Validade do passaporte | passportExpiresOn | 01/01/2030 ; 05/05/2029 ; 31/12/2031
Experiência eleitoral | experience | Timor-Leste 2017 (STO) ; Mali 2013 (LTO) ; Angola 2022
Contacto de emergência | emergencyContact | Rui Sousa ; Lia Lima ; Ana Neto
Observações | notes | ; fala tétum ;

# russian observers
№ п/п | - | 1 ; 2 ; 3
Фамилия | familyName | Фролова ; Иванов ; Ким
Имя | givenName | Нина ; Пётр ; Алия
Отчество | middleName | Петровна ; Ильич ;
Пол | sex | Ж ; М ; Ж
Дата рождения | birthDate | 03.02.1981 ; 30.11.1975 ; 21.06.1990
Гражданство | nationalities | Казахстан ; Россия ; Кыргызстан
Страна проживания | residence | Казахстан ; Россия ; Кыргызстан
Место работы | organization | ЦИК ; МГИМО ; ЦИК
Должность | occupation | юрист ; доцент ; эксперт
Номер паспорта | passportNumber | N1234567 ; 712345678 ; AC998877
Срок действия паспорта | passportExpiresOn | 01.01.2030 ; 05.05.2029 ; 31.12.2031
Мобильный телефон | phone | +7 701 1 ; +7 495 2 ; +996 55
Адрес электронной почты | email | frolova@roster.test ; ivanov@roster.test ; kim@roster.test
Домашний адрес | address | Алматы, ул. 1 ; Москва, ул. 2 ; Бишкек, ул. 3
Владение языками | languages | русский, английский B2 ; русский ; киргизский, русский
Английский язык | level:en:spoken | B2 ; A2 ; C1
Опыт наблюдения за выборами | experience | Кения 2017 ; ; Непал 2022
Направляющая организация | provider | ОБСЕ ; СНГ ; ОБСЕ
Примечание | notes | ; ; до 1 мая

# arabic observers
الرقم | - | 1 ; 2 ; 3
اسم العائلة | familyName | بنعلي ; حداد ; نصر
الاسم الأول | givenName | ناديا ; نور ; سامي
اسم الأب | ?middleName | محمد ; علي ; حسن
الجنس | sex | أنثى ; أنثى ; ذكر
تاريخ الميلاد | birthDate | 1981-02-03 ; 1975-11-30 ; 1990-06-21
الجنسية | nationalities | المغرب ; لبنان ; الأردن
بلد الإقامة | residence | المغرب ; لبنان ; الأردن
رقم الهاتف | phone | +212 6 ; +961 3 ; +962 7
البريد الإلكتروني | email | benali@roster.test ; haddad@roster.test ; nasr@roster.test
العنوان | address | الرباط ; بيروت ; عمان
المهنة | occupation | محامية ; مدربة ; أستاذ
جهة العمل | organization | جامعة ; هيئة ; جامعة
اللغات | languages | العربية، الفرنسية ; العربية ; العربية، الإنجليزية
رقم جواز السفر | passportNumber | AA1234567 ; LR34567 ; BK998877
تاريخ انتهاء جواز السفر | passportExpiresOn | 2030-01-01 ; 2029-05-05 ; 2031-12-31
متاح من | availableFrom | 2027-02-01 ; 2027-03-01 ; 2027-01-01
متاح حتى | availableTo | 2027-06-30 ; 2027-04-30 ; 2027-12-31
ملاحظات | notes | ; ; جيد

# chinese observers
序号 | - | 1 ; 2 ; 3
姓名 | nativeName,fullName | 王小明 ; 李华 ; 张伟
姓名（拼音） | fullName,passportName | WANG Xiaoming ; LI Hua ; ZHANG Wei
性别 | sex | 男 ; 女 ; 男
出生日期 | birthDate | 1981-02-03 ; 1975-11-30 ; 1990-06-21
国籍 | nationalities | 中国 ; 中国 ; 新加坡
居住国 | residence | 中国 ; 法国 ; 新加坡
工作单位 | organization | 外交部 ; 大学 ; 大学
职务 | occupation | 处长 ; 讲师 ; 教授
手机号码 | phone | +86 138 1 ; +86 139 2 ; +65 9
电子邮箱 | email | wang@roster.test ; li@roster.test ; zhang@roster.test
护照号码 | passportNumber | E1234567 ; E7654321 ; K998877
护照有效期 | passportExpiresOn | 2030-01-01 ; 2029-05-05 ; 2031-12-31
语言能力 | languages | 英语、法语 ; 英语 ; 英语
英语水平 | level:en:spoken | C1 ; B2 ; C2
选举观察经验 | experience | 肯尼亚 2017 ; ; 尼泊尔 2022
紧急联系人 | emergencyContact | 王大 ; 李二 ; 张三
可用开始日期 | availableFrom | 2027-02-01 ; 2027-03-01 ; 2027-01-01
备注 | notes | ; ; 无

# german secondment pool
Anrede | title | Frau ; Herr ; Frau
Nachname | familyName | Lindner ; Vogt ; Kaya
Vorname | givenName | Anna ; Paul ; Elif
Geburtsdatum | birthDate | 03.02.1981 ; 30.11.1975 ; 21.06.1990
Geschlecht | sex | w ; m ; w
Staatsangehörigkeit | nationalities | deutsch ; Österreich ; Deutschland
E-Mail privat | email | lindner@roster.test ; vogt@roster.test ; kaya@roster.test
Mobiltelefon | phone | +49 170 1 ; +43 660 2 ; +49 171 3
Beruf | occupation | Juristin ; Trainer ; Dozentin
Arbeitgeber | organization | ZIF ; BMEIA ; FU Berlin
Straße | address | Hauptstr. 1 ; Ring 2 ; Allee 3
PLZ | address | 10115 ; 1010 ; 14195
Ort | address | Berlin ; Wien ; Berlin
Sprachkenntnisse | languages | Englisch C1, Französisch B1 ; Englisch ; Türkisch, Englisch
Englisch | level:en:spoken | C1 ; B2 ; C1
Verfügbar ab | availableFrom | 01.02.2027 ; 01.03.2027 ; 01.01.2027
Verfügbar bis | availableTo | 30.06.2027 ; 30.04.2027 ; 31.12.2027
HEAT-Training | training | ja ; nein ; ja
Eintrittsdatum | - | 01.03.2015 ; 01.09.2019 ; 15.01.2021
Missionserfahrung | experience | Kenia 2017 (STO) ; Mali 2013 (LTO) ; Nepal 2022 (STO)
Bemerkungen | notes | ; gern LTO ;

# french ministry
Civilité | title | Mme ; M. ; Mme
NOM d'usage | familyName | LIND ; MOREL ; KAMAU
NOM de naissance | formerName | BERG ; ; 
Prénom(s) | givenName | Anna ; Paul ; Wanjiku
Date de naissance | birthDate | 03/02/1981 ; 30/11/1975 ; 21/06/1990
Lieu de naissance | - | Lyon ; Paris ; Nairobi
Nationalité | nationalities | française ; française ; kényane
2e nationalité | nationalities | suédoise ; ;
Adresse personnelle | address | 12 rue des Lilas ; 3 rue Haute ; 5 bd Nord
Code postal | address | 69003 ; 75010 ; 13001
Ville | address | Lyon ; Paris ; Marseille
Tél. portable | phone | 06 12 34 56 78 ; 06 22 33 44 55 ; 06 99 88 77 66
Tél. fixe | phone | 04 72 00 00 00 ; ; 
Courriel de l'expert | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
Employeur actuel | organization | Université ; CENI ; IEBC
Fonction actuelle | occupation | maître de conférences ; formateur ; avocate
Début de contrat | - | 01/03/2015 ; 01/09/2019 ;
Fin de contrat | - | ; 31/08/2027 ;
Anglais (lu) | level:en:read | C1 ; B2 ; C2
Anglais (parlé) | level:en:spoken | C1 ; B1 ; C2
Anglais (écrit) | level:en:written | B2 ; B1 ; C2
Expérience OLT | experience | Kenya 2017 ; ; Népal 2022
Formation HEAT (date) | training | 01/02/2024 ; ; 03/04/2025
Disponibilités | availability | 01/02/2027 - 30/06/2027 ; 01/03/2027 - 30/04/2027 ; 01/01/2027 - 31/12/2027
Personne à contacter en cas d'urgence | emergencyContact | Olof Lind ; Claire Morel ; James Kamau
Téléphone de la personne à contacter | emergencyContact | +46 70 99 ; +33 6 99 ; +254 799
Observations | notes | ; préfère l'Afrique ;

# row per mission
Observer ID | - | 7 ; 7 ; 8
Last name | familyName | Lind ; Lind ; Morel
First name | givenName | Anna ; Anna ; Paul
DOB | birthDate | 1981-02-03 ; 1981-02-03 ; 1975-11-30
Mission country | missionPart | Kenya ; Nepal ; Mali
Mission year | missionPart | 2017 ; 2022 ; 2013
Function in mission | missionPart | STO ; LTO ; LTO
Mission organisation | missionPart | ODIHR ; EU ; EU

# row per language
Full Name | fullName | Anna Lind ; Anna Lind ; Paul Morel
Email | email | lind@roster.test ; lind@roster.test ; morel@roster.test
Language | language | English ; French ; French
Speaking | languageLevel | C1 ; B2 ; C2
Reading | languageRead | C2 ; B2 ; C2
Writing | languageWritten | C1 ; B1 ; C2

# alumni network export
MEMBER_ID | - | 1 ; 2 ; 3
DISPLAY_NAME | fullName | Anna Lind ; Paul Morel ; Wanjiku Kamau
EMAIL_1 | email | lind@roster.test ; morel@roster.test ; kamau@roster.test
EMAIL_2 | email | ; paul@ceni.test ;
TEL_MOBILE | phone | +46 70 12 ; +33 6 72 ; +254 711
MEMBERSHIP_START | - | 01/01/2006 ; 01/01/2010 ; 01/05/2019
MEMBERSHIP_END | - | ; 31/12/2027 ; 
COURSE_FROM | - | 01/09/2003 ; 01/09/1993 ; 01/09/2008
COURSE_TO | - | 30/06/2005 ; 30/06/1997 ; 30/06/2012
CURRENT_EMPLOYER | organization | Uppsala University ; CENI ; IEBC
JOB | occupation | Lecturer ; Trainer ; Lawyer
COUNTRY_OF_RESIDENCE | residence | Sweden ; France ; Kenya
CITIZENSHIP_1 | nationalities | Sweden ; France ; Kenya
CITIZENSHIP_2 | nationalities | ; Mali ;
`

export interface PublicLayout {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Of each column the fields that are right; null where leaving it out is. */
  readonly truth: readonly (readonly (string | null)[])[]
}

const readLayout = (block: string): PublicLayout => {
  const [name = '', ...lines] = block.trim().split('\n')
  const columns = lines.map((line) => {
    const [header = '', truth = '', values = ''] = line.split(/ \| ?/)
    const right = truth.replace('?', '').split(',')
    return {
      header,
      truth: [
        ...right.map((field) => (field === '-' ? null : field)),
        ...(truth.startsWith('?') ? [null] : []),
      ],
      values: values.split(/ ?; (?=\S|;|$)| ;$/).map((value) => value.trim()),
    }
  })
  return {
    name,
    headers: columns.map(({ header }) => header),
    rows: [0, 1, 2].map((row) => columns.map(({ values }) => values[row] ?? '')),
    truth: columns.map(({ truth }) => truth),
  }
}

/** Every layout, in the order written. */
export const publicLayouts: readonly PublicLayout[] = text
  .trim()
  .split(/^# /m)
  .slice(1)
  .map(readLayout)
