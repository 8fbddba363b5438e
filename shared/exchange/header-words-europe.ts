import type { FieldBase } from './field-table.ts'

/**
 * Headers in Turkish, Ukrainian, Serbian, Croatian and Bosnian, Polish, Hungarian, Romanian and Dutch, the
 * languages of offices from the Balkans to Central Europe, as {@link headerWords}: the fields that every list has.
 */
export const headerWordsOfEurope: Readonly<Partial<Record<FieldBase, string>>> = {
  familyName: `soyadi; soyad; soyisim; прізвище; prezime; nazwisko; vezeteknev; csaladnev; nume de familie; nume; achternaam; familienaam`,
  givenName: `adi; isim; on ad; ім я; імя; ime; imie; imiona; keresztnev; utonev; prenume; voornaam; voornamen; roepnaam`,
  middleName: `по батькові; ime oca; srednje ime; drugie imie; weitere vornamen`,
  fullName: `adi soyadi; ad soyad; isim soyisim; піб; п і б; прізвище та ім я; прізвище ім я по батькові; ime i prezime; prezime i ime;
    imie i nazwisko; nazwisko i imie; nev; teljes nev; nume si prenume; nume prenume; volledige naam; naam`,
  title: `unvan; hitap; звернення; titula; tytul; megszolitas; titlu; titulatuur; aanhef; civility`,
  sex: `cinsiyet; cinsiyeti; стать; pol; spol; plec; płeć; nem; sexul; geslacht`,
  birthDate: `dogum tarihi; dogum; дата народження; datum rodenja; datum rođenja; datum rodjenja; data urodzenia; szuletesi datum; szuletesi ido;
    data nasterii; data nașterii; geboortedatum`,
  nationalities: `uyrugu; uyruk; vatandaslik; громадянство; drzavljanstvo; obywatelstwo; narodowosc; narodowość; allampolgarsag; cetatenie; cetatenia; nationaliteit`,
  residence: `ikamet; ikamet ettigi ulke; yasadigi ulke; країна проживання; drzava prebivalista; kraj zamieszkania; lakohely orszaga; tara de resedinta; woonland`,
  occupation: `gorevi; gorev; meslek; meslegi; посада; професія; zanimanje; funkcija; stanowisko; zawod; zawód; foglalkozas; beosztas; functie; functia; profesie; profesia; beroep`,
  organization: `kurum; kurumu; calistigi kurum; місце роботи; установа; організація; organizacija; ustanova; instytucja; organizacja; munkahely; szervezet;
    institutia; organizatie; organizatia; organisatie; werkgever; firma`,
  email: `e posta; eposta; e posta adresi; електронна пошта; ел пошта; адреса електронної пошти; e posta adresa; adres e mail; e mail cim; adresa de e mail; e mailadres`,
  phone: `telefonu; cep telefonu; cep tel; telefon numarasi; мобільний телефон; номер телефону; broj telefona; mobitel; telefon komorkowy; numer telefonu;
    telefonszam; mobilszam; numar de telefon; telefoonnummer; mobiel nummer`,
  address: `adresi; ikamet adresi; адреса; домашня адреса; adresa; adres zamieszkania; lakcim; woonplaats`,
  passportNumber: `pasaport no; pasaport numarasi; паспорт; номер паспорта; серія та номер паспорта; broj pasosa; broj putovnice; numer paszportu; nr paszportu;
    utlevelszam; utlevel szama; numar pasaport; nr pasaport; paspoortnummer`,
  passportExpiresOn: `pasaport gecerlilik; pasaport gecerlilik tarihi; паспорт дійсний до; pasos vazi do; putovnica vrijedi do; data waznosci paszportu; utlevel ervenyessege`,
  languages: `diller; yabanci diller; bildigi diller; мови; знання мов; іноземні мови; jezici; znanje jezika; strani jezici; jezyki; jezyki obce; znajomosc jezykow; znajomość języków; języki;
    nyelvek; nyelvtudas; nyelvismeret; limbi; limbi straine; limbi vorbite; talen; talenkennis`,
  motherTongue: `ana dili; anadili; рідна мова; maternji jezik; jezyk ojczysty; anyanyelv; limba materna; moedertaal`,
  skills: `uzmanlik; uzmanlik alani; uzmanlik alanlari; фах; спеціалізація; сфера експертизи; oblasti ekspertize; vestine; umiejetnosci; obszary wiedzy; szakterulet; domenii de expertiza; vaardigheden`,
  experience: `deneyim; gozlem deneyimi; досвід; досвід спостереження; iskustvo; doswiadczenie; tapasztalat; experienta; ervaring; waarnemingservaring`,
  availableFrom: `musaitlik baslangic; musait baslangic; musait oldugu tarih; доступність з; доступний з; доступна з; raspoloziv od; raspoloziva od; dostupan od;
    dostepny od; dostepna od; dostepnosc od; elerheto tol; disponibil de la; disponibila de la; beschikbaar vanaf; beschikbaar van`,
  availableTo: `musaitlik bitis; musait bitis; доступність до; доступний до; доступна до; raspoloziv do; raspoloziva do; dostupan do; dostepny do; dostepna do; dostepnosc do;
    elerheto ig; disponibil pana la; disponibila pana la; beschikbaar tot`,
  availability: `musaitlik; доступність; raspolozivost; dostupnost; dostepnosc; elerhetoseg; disponibilitate; beschikbaarheid`,
  provider: `gonderen kurum; aday gosteren kurum; ким направлено; organizacija koja salje; instytucja delegujaca; kuldo szervezet; organizatia trimitatoare; uitzendende organisatie`,
  notes: `aciklama; aciklamalar; notlar; примітки; примітка; коментар; napomena; napomene; uwagi; megjegyzes; observatii; mentiuni; opmerking; opmerkingen`,
}
