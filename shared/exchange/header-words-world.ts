import type { FieldBase } from './field-table.ts'

/**
 * Headers of lists in Portuguese, Russian, Arabic, Persian, Chinese, German and Italian, and the short names
 * that programs give their columns; ";"-separated and compared as {@link headerWords} are.
 */
export const headerWordsOfTheWorld: Readonly<Partial<Record<FieldBase, string>>> = {
  familyName: `apelido; apelidos; sobrenome; sobrenomes; ultimo nome; nome de familia;
    фамилия; اسم العائلة; اللقب; الكنية; العائلة; اسم الشهرة; 姓; 姓氏; 姓（拼音）; 姓 拼音;
    nachname; familienname; zuname; cognome; cognomi; last nm; lname; sn; achternaam; etternavn; efternamn; soyad;
    نام خانوادگی; نام فامیلی; فامیلی; تخلص`,
  familyNamePrefix: `namenszusatz; vorsatzwort`,
  secondFamilyName: `segundo apelido; second last; zweiter nachname; secondo cognome; second lastname`,
  givenName: `nome proprio; nomes proprios; primeiro nome; имя; имена; الاسم الأول; الاسم الاول; الاسم الشخصي; الاسم;
    名; 名字; 名（拼音）; 名 拼音; vorname; vornamen; rufname; nome di battesimo; fname; other names; other name;
    voornaam; fornavn; fornamn; first; first nm;
    نام; نام کوچک; اسم`,
  middleName: `отчество; اسم الأب; اسم الوالد; 中间名; zweiter vorname; secondo nome; middle; middle nm; mname; nome do meio`,
  fullName: `nome completo; nome e apelido; фио; ф и о; фамилия имя отчество; полное имя; имя и фамилия;
    фамилия и имя; الاسم الكامل; الاسم واللقب; الاسم الثلاثي; الاسم الرباعي; 姓名; 全名; 名称;
    姓名 拼音; 拼音; 英文姓名; vollstandiger name; name vorname; vor und nachname; vorname und nachname; nachname vorname;
    nome e cognome; cognome e nome; nominativo; employee name; display name; consultant; staff name; participant name;
    focal point; person name; applicant name; applicant; roster member; volunteer name; volunteer;
    last name first name; surname and first name; surname and given name; surname and name; surname name; surname first name; family name and given name;
    observador; observateur; nom de l observateur; эксперт; наблюдатель; kandidat; name des beobachters;
    نام و نام خانوادگی; نام کامل; اسم مکمل; نام و تخلص; اسم و تخلص`,
  nativeName: `фамилия имя на родном языке; фио на родном языке; имя и фамилия на родном языке; 中文姓名; 中文名; name local; local name; имя на родном языке; الاسم بالعربية; الاسم باللغة العربية; nome nativo`,
  passportName: `имя в паспорте; имя как в паспорте; الاسم كما في جواز السفر; 护照姓名; name laut pass; name im reisepass; nome no passaporte`,
  title: `обращение; титул; اللقب العلمي; 称谓; 称呼; anrede; titel; tratamento; titolo; name prefix; prefix; individual prefix;
    name suffix; suffix; individual suffix; appellativo; form of address; honorific prefix; honorific suffix; salutation title`,
  sex: `性別; genero; пол; الجنس; النوع; 性别; geschlecht; sesso; genere; sex gender; gender identity; m w; w m;
    جنسیت; جنس`,
  birthDate: `data de nasc; data nasc; dt nasc; dt nascimento; nasc; fecha de nac; д р; др; дата рожд; д рожд; г р; 生年月日; 出生年月日; data de nascimento; data nascimento; nascimento; дата рождения; год рождения; تاريخ الميلاد; تاريخ الولادة;
    出生日期; 出生年月; 出生年月日; 生日; geburtsdatum; geboren am; geboren; geburtstag; geburtsjahr; geb datum; data di nascita; nato il; nata il;
    birth dt; birthdt; birth year; ano de nascimento; bday; date birth; fodselsdato; geboortedatum; birth day;
    تاریخ تولد; سال تولد`,
  nationalities: `nacionalidade; nacionalidades; cidadania; segunda nacionalidade; dupla nacionalidade; гражданство;
    второе гражданство; национальность; الجنسية; الجنسيات; جنسية ثانية; الجنسية الثانية; 国籍; 第二国籍; staatsangehorigkeit;
    staatsburgerschaft; nationalitat; zweite staatsangehorigkeit; staatsang; staatsangeh; cittadinanza; nazionalita; seconda cittadinanza;
    additional nationalities; additional nationality; country nationality; secondary nationality; nationality country;
    تابعیت; ملیت`,
  residence: `pais de residencia; страна проживания; страна жительства; место жительства; страна; بلد الإقامة; بلد الاقامة;
    دولة الإقامة; مكان الإقامة; 居住国; 居住国家; 居住地; 所在国; wohnsitzland; wohnland; wohnsitz; aufenthaltsland; paese di residenza; residenza;
    home country; home country region; country region; mailing country; address country; country of residency; country residing; country live;
    country location; based in; country based; living in; country living; pays habitez; pais reside; pais vive; land wohnen; pays vivez;
    country of location; address 1 country; country of domicile; pais onde reside; pais de domicilio; postal country;
    کشور محل اقامت; کشور اقامت; محل اقامت; محل سکونت`,
  occupation: `profissao; ocupacao; cargo atual; funcao; профессия; должность; занимаемая должность; род занятий; المهنة; الوظيفة;
    المنصب; المسمى الوظيفي; 职务; 职业; 职位; 现任职务; beruf; tatigkeit; funktion; aktuelle position; berufsbezeichnung; professione;
    occupazione; qualifica; incarico; job position; designation; business title; organization title; jobtitle; position title; occupation type;
    job role; what you do; trabajo; activite professionnelle; stellung; stelle;
    شغل; پیشه; وظیفه; سمت`,
  organization: `organizacao; instituicao; entidade patronal; empregador; empresa; место работы; организация; работодатель; учреждение;
    جهة العمل; مكان العمل; المؤسسة; المنظمة; صاحب العمل; 工作单位; 单位; 机构; 所在单位; arbeitgeber; organisation name; dienststelle; behorde;
    datore di lavoro; ente; organizzazione; azienda; istituzione; account name; company name; organization name; org; org name;
    organisation; agency; place of work; workplace; current company; firm; lieu de travail; employing organization;
    سازمان; محل کار; نهاد; اداره; کارفرما`,
  email: `эл адрес; адрес эл почты; е mail; имейл; correio eletronico; correio electronico; endereco de e mail; endereco eletronico; электронная почта; адрес электронной почты;
    эл почта; почта; البريد الإلكتروني; البريد الالكتروني; الايميل; عنوان البريد الإلكتروني; 电子邮箱; 电子邮件; 邮箱; 电邮; e mail adresse;
    mailadresse; indirizzo e mail; indirizzo email; posta elettronica; email addr; mail id; email id; primary email; e mail value;
    email value; work email; private email; secondary email; alternative email; alternate email; e mail 2; courrier electronique; emails;
    ایمیل; آدرس ایمیل; ایمیل آدرس; پست الکترونیک; پست الکترونیکی; رایانامه`,
  phone: `тел; моб; моб тел; тел моб; номер тел; контакты; telemovel; telefone; numero de telefone; contacto telefonico; celular; телефон; мобильный телефон; номер телефона; моб телефон;
    контактный телефон; сотовый телефон; الهاتف; رقم الهاتف; الجوال; الهاتف المحمول; رقم الجوال; الهاتف الجوال; رقم الموبايل; واتساب; 电话;
    联系电话; 手机; 手机号码; 手机号; 电话号码; mobiltelefon; mobilnummer; telefonnummer; handy; handynummer; cellulare; numero di telefono;
    recapito telefonico; cell no; cell number; phone value; contact telephone; contact phone; mobile phone number; tel fixe; tel portable;
    telefono fijo; telephone fixe; landline; telephone mobile number; phone no; mobile no; phone mobile; tel mobile; phone whatsapp; signal;
    home phone; work phone; business phone; other phone; primary phone; telephone numbers; phone numbers; phones; fixe; viber;
    تلفن; شماره تلفن; موبایل; شماره موبایل; تلفن همراه; شماره تماس`,
  address: `morada; endereco; адрес; домашний адрес; почтовый адрес; адрес проживания; العنوان; عنوان السكن; عنوان الإقامة; 地址; 通讯地址;
    住址; 家庭住址; anschrift; wohnadresse; postanschrift; indirizzo; recapito; street; street address; address line; address line 1; address line 2;
    supplemental address; mailing street; mailing city; mailing state province; mailing zip postal code; home street; home city;
    home postal code; home state; address formatted; address street; address city; address postal code; address zip; address region; address district;
    postal code; postcode; zip; zip code; zip postal code; postal; city; town; addr; addr 1; addr 2; city town; code postal; ville; rue; adresse ligne; codigo postal;
    localidad; localidade; ciudad; cidade; c p; calle; rua; provincia; strasse; straße; strase; hausnummer; plz; postleitzahl; ort; wohnort; stadt; via; citta; cap; comune;
    город; улица; индекс; почтовый индекс; населенный пункт; المدينة; الشارع; الرمز البريدي; 城市; 街道; 邮编; 邮政编码;
    آدرس; نشانی`,
  emergencyContact: `contacto de emergencia; pessoa de contacto em caso de emergencia; контакт в экстренных случаях; контактное лицо в экстренной ситуации;
    جهة الاتصال في حالات الطوارئ; الاتصال في حالة الطوارئ; 紧急联系人; 紧急联系电话; notfallkontakt; contatto di emergenza`,
  passportNumber: `numero do passaporte; n do passaporte; passaporte; номер паспорта; паспорт; серия и номер паспорта; загранпаспорт; номер загранпаспорта;
    رقم جواز السفر; رقم الجواز; جواز السفر; 护照号码; 护照号; 护照; passnummer; reisepass; reisepassnummer; passeport numero; numero di passaporto; numero passaporto; n passaporto;
    passport id; passport num; paspoortnummer;
    شماره پاسپورت; شماره گذرنامه; پاسپورت; گذرنامه; نمبر پاسپورت`,
  passportIssuer: `emissor do passaporte; pais emissor do passaporte; кем выдан паспорт; страна выдачи паспорта; بلد إصدار جواز السفر; بلد الإصدار; جهة إصدار جواز السفر;
    护照签发国; 签发国; 签发机关; ausstellender staat; pass ausgestellt von; passaporto rilasciato da; paese di rilascio; passport issue country; passport place of issue country`,
  passportExpiresOn: `validade do passaporte; passaporte valido ate; data de validade do passaporte; срок действия паспорта; паспорт действителен до; действие паспорта до;
    تاريخ انتهاء جواز السفر; تاريخ انتهاء الجواز; صلاحية جواز السفر; انتهاء صلاحية الجواز; 护照有效期; 护照到期日; 护照有效期至; pass gultig bis; reisepass gultig bis; gultigkeit reisepass;
    scadenza passaporto; scadenza del passaporto; passaporto valido fino al; passport expiry dt; passport valid to; passport valid thru; expiration passeport;
    تاریخ انقضای گذرنامه; تاریخ انقضای پاسپورت; اعتبار پاسپورت; اعتبار گذرنامه`,
  languages: `其他语言; 其它语言; linguas; linguas faladas; outras linguas; conhecimento de linguas; языки; владение языками; иностранные языки; знание языков; знание иностранных языков;
    اللغات; لغات أخرى; اللغات التي تتقنها; 语言; 语言能力; 外语; 掌握语言; 外语水平; sprachen; sprachkenntnisse; weitere sprachen; fremdsprachen; lingue; lingue conosciute;
    lingue parlate; altre lingue; conoscenze linguistiche; languages speak; langues parlez; idiomas habla; linguas fala; sprachen sprechen; language speak; languages known; language skill;
    زبان ها; زبانها; مهارت های زبانی`,
  motherTongue: `lingua materna; родной язык; اللغة الأم; 母语; muttersprache; madrelingua; native tongue; mother language; first language native;
    زبان مادری`,
  language: `lingua; язык; اللغة; 语种; sprache;
    زبان`,
  languageLevel: `nivel de lingua; уровень языка; уровень владения языком; مستوى اللغة; 语言水平; sprachniveau; livello lingua;
    سطح زبان`,
  skills: `competencias tecnicas; areas de especializacao; area de especializacao; навыки; компетенции; специализация; области знаний; المهارات; مجالات الخبرة; التخصص; الاختصاص;
    技能; 专长; 专业领域; 专业特长; fahigkeiten; kenntnisse; fachgebiete; fachgebiet; schwerpunkte; kompetenzen; competenze; aree di competenza; settori di competenza;
    skill set; skillset; expertise areas; key qualifications; thematic expertise; areas expertise; technical expertise; domains of expertise;
    مهارت ها; مهارتها; تخصص; زمینه تخصص`,
  experience: `experiencia eleitoral; experiencia em observacao eleitoral; missoes anteriores; опыт наблюдения за выборами; опыт наблюдения; опыт работы; опыт; предыдущие миссии;
    الخبرة; الخبرات; الخبرة الانتخابية; خبرة مراقبة الانتخابات; البعثات السابقة; 选举观察经验; 观察经验; 工作经验; 经验; 工作经历; missionserfahrung; erfahrung; wahlbeobachtungserfahrung;
    bisherige missionen; fruhere missionen; berufserfahrung; esperienza; esperienza elettorale; esperienze; missioni precedenti; previous unv assignments; previous assignments;
    experience lto; experience sto; experience olt; experience oct; experiencia lto; experiencia sto; lto experience; sto experience; mission history; last mission; last missions; elections observed; previous deployments; past deployments;
    election observation; relevant experience; work experience; field experience; lto missions; sto missions; missions olt; missions oct;
    تجربه; تجربه کاری; سوابق کاری; تجربه انتخاباتی`,
  clearances: `formacao; formacoes; certificados; обучение; тренинги; сертификаты; التدريب; الدورات التدريبية; الشهادات; 培训; 证书; schulungen; fortbildungen; lehrgange; zertifikate; formazione; corsi;
    certifications; courses attended; trainings completed; trainings attended; security clearances`,
  missionPart: `mission year country; mission name year; country mission; mission function role; mission body; mission role; mission position`,
  availableFrom: `متاح من تاريخ; متوفر من تاريخ; dispo deb; dispo debut; dispo du; disponivel de; disponivel a partir de; disponivel desde; свободен с; доступен с; готов с; дата начала доступности; متاح من; متوفر من; تاريخ التوفر; 可用开始日期; 可派出日期; 可出发日期; 可用日期从;
    verfugbar ab; verfugbar von; verfugbarkeit ab; disponibile dal; disponibile da; earliest availability; next available; available date; availability date from; from available; available from date;
    date disponible partir; date disponible depuis; fecha disponible desde; disponible a compter du; can start; earliest start date; earliest available; free from; data disponivel partir; date available from; availability starts; start availability; start of availability;
    در دسترس از; آماده از`,
  availableTo: `متاح حتى تاريخ; متوفر حتى تاريخ; dispo fin; dispo au; disponivel ate; свободен до; свободен по; доступен до; متاح حتى; متوفر حتى; متاح إلى; 可用结束日期; 可用至; 可用日期至; verfugbar bis; verfugbarkeit bis; disponibile fino al; disponibile al; until available;
    date disponible jusqu; date disponible jusqu a; a date disponible jusqu; fecha disponible hasta; data disponivel ate; date available to; date available until; availability ends; end availability; end of availability; free until; available until date;
    در دسترس تا`,
  availability: `период готовности; период готовности к командировке; готовность к выезду; 可派出时间; 可派出日期范围; disponibilidade; periodos de disponibilidade; доступность; периоды доступности; готовность; التوفر; فترات التوفر; 可用时间; 可用期; 可派遣时间; verfugbarkeit; verfugbar; disponibilita; disponibile;
    when available; dates of availability; availability period s; periods available`,
  availabilityState: `estado da disponibilidade; статус доступности; حالة التوفر; 可用状态; verfugbarkeitsstatus`,
  noticeDays: `aviso previo dias; срок уведомления; مهلة الإشعار; 提前通知天数; vorlaufzeit; vorlaufzeit tage; preavviso; mobilisation time; mobilization time days; days notice required`,
  provider: `entidade proponente; proposto por; organizacao de envio; направляющая организация; направляющее государство; предложен; кем направлен; الجهة المرشحة; الجهة المرسلة; الدولة المرشحة; 派出国; 推荐单位; 派遣单位; 推荐国;
    entsendeorganisation; entsendender staat; vorgeschlagen von; entsendestaat; organizzazione inviante; proposto da; stato inviante; deploying organization; nominating authority; nominating agency; nominating mission`,
  categories: `cat; categ; категория; الفئة; 类别; kategorie; tipo de observador; categoria de observador; lto or sto; observer role; observer function; type lto sto; mission type lto sto`,
  offeredOn: `дата предложения; تاريخ الترشيح; 推荐日期; vorgeschlagen am; data da proposta; data della proposta`,
  offerValidUntil: `предложение действительно до; صلاحية العرض; 有效期至; angebot gultig bis; valida ate; oferta valida ate`,
  confirmedOn: `дата обновления; обновлено; تاريخ التحديث; 更新日期; zuletzt aktualisiert; aktualisiert am; aggiornato il; atualizado em; data de atualizacao; date updated; last confirmed on; profile updated; profile last updated`,
  consentOn: `согласие; дата согласия; الموافقة; 同意; 同意日期; einwilligung; einwilligung vom; consenso; consentimento; consent date; gdpr consent; data consent; consent given; consent processing data`,
  notes: `observacoes; notas adicionais; примечание; примечания; комментарий; комментарии; ملاحظات; ملاحظة; 备注; 说明; 附注; bemerkung; bemerkungen; anmerkungen; notizen; note; osservazioni; commenti;
    description; comments additional; additional comments; additional notes; note s; remarques eventuelles; comentarios adicionales; general comments; other comments; anything else;
    ملاحظات; توضیحات; یادداشت; یادداشت ها`,
}
