import type { FieldBase } from './field-table.ts'

/**
 * Headers by which lists name a field, in English, French and Spanish, ";"-separated. They are
 * compared without accents, case, punctuation and numbers. Collected from calls for observers,
 * registration forms and rosters of States and bodies in the three languages.
 */
export const headerWords: Readonly<Record<FieldBase, string>> = {
  familyName: `family name; last name; last; lastname; surname; family names; surnames; familyname;
    nom de famille; noms de famille; patronyme; nom patronymique; nom usuel; nom d'usage;
    apellido; apellidos; apellido paterno; apellido s; primer apellido`,
  familyNamePrefix: `last name prefix; surname prefix; prefix of surname; tussenvoegsel; particule`,
  secondFamilyName: `post nom; postnom; post noms; second surname; second last name; second family name; segundo apellido; apellido materno; deuxieme nom de famille; second nom`,
  givenName: `given name; given names; first name; first names; firstname; forename; forenames;
    christian name; given name s; first name s; prenom; prenoms; prenom s; nom de bapteme; nombre de pila; nombres;
    nombre s; primer nombre`,
  middleName: `middle name; middle names; middle initial; mi; second name; patronymic; deuxieme prenom; autres prenoms; segundo nombre`,
  fullName: `full name; fullname; name and surname; first and last name; name in full; complete name;
    expert; expert name; name of expert; observer; observer name; name of observer; candidate;
    candidate name; name of candidate; nominee; name of nominee; participant; nom complet;
    nom et prenom; nom et prenoms; nom prenom; nom prenoms; noms et prenoms; prenom et nom;
    nom de l expert; nom du candidat; candidat; nombre completo; nombre y apellido;
    nombre y apellidos; nombres y apellidos; apellidos y nombres; apellidos y nombre;
    apellido y nombre; apellidos nombre; candidato; experto`,
  nativeName: `native name; native script; name in native script; name in original script;
    original script; name in arabic; name in chinese; name in cyrillic; nom en caracteres originaux;
    nom en ecriture native; nom d origine; nom en arabe; nombre en escritura original;
    nombre nativo; nombre en arabe`,
  secondNativeName: `second native name; second name in native script; name in second native script;
    second native script; second name in original script; name in second script; other native name;
    other name in native script; deuxieme nom en ecriture d origine; deuxieme nom en ecriture native; deuxieme nom en caracteres originaux;
    nom dans une deuxieme ecriture d origine; second nom en ecriture d origine; deuxieme ecriture;
    autre nom en ecriture d origine; nom en tifinagh; name in tifinagh; name in uyghur;
    segundo nombre en escritura original; segundo nombre nativo; nombre en segunda escritura;
    otro nombre en escritura original`,
  formerName: `maiden name; nee; nee name; birth name; name at birth; surname at birth; family name at birth; last name at birth; former name; former names;
    former surname; former surnames; former family name; former family names; former last name; previous name; previous surname; previous surnames; previous family name;
    nom de naissance; nom de famille a la naissance; nom de jeune fille; ancien nom; anciens noms; ancien nom de famille; nom anterieur; noms anterieurs;
    apellido de soltera; apellido de nacimiento; nombre anterior; apellido anterior; apellidos anteriores; nome de solteira;
    apelido de solteira; sobrenome de solteira; nome de nascimento; geburtsname; geb name; madchenname; fruherer name; fruhere namen;
    девичья фамилия; прежняя фамилия; прежние фамилии; фамилия при рождении; اسم العائلة قبل الزواج; اللقب قبل الزواج; 曾用名; cognome da nubile`,
  passportName: `passport name; name as in passport; name in passport; name on passport;
    name as per passport; name as it appears in passport; name as it appears on the passport;
    nom figurant sur le passeport; nom tel que sur le passeport; nom sur le passeport;
    nom passeport; nombre en el pasaporte; nombre segun pasaporte; nombre como figura en el pasaporte`,
  title: `title; salutation; mr ms; mr mrs ms; honorific; civilite; titre; tratamiento; titulo`,
  sex: `sex; gender; m f; f m; male female; sex m f; gender m f; sexe; genre; h f; sexe h f; sexe m f; sexo; genero; sexo m f;
    sexo h m; h m`,
  birthDate: `dt naiss; date naiss; naiss; birth date; birthdate; date of birth; dob; d o b; birthday; born; born on;
    year of birth; birth year; annee de naissance; ano de nacimiento;
    date de naissance; naissance; ne le; ne e le; nee le; date naissance; ddn;
    fecha de nacimiento; nacimiento; nacido el; fecha nacimiento; fecha nac; f nac; fec nac; f nacimiento`,
  nationalities: `natio; natl; nationality; nationalities; nat; citizenship; citizenships; citizen of;
    country of citizenship; country of nationality; second nationality; other nationality;
    other nationalities; dual nationality; second citizenship; nationalite; nationalites;
    citoyennete; pays de nationalite; deuxieme nationalite; seconde nationalite;
    autre nationalite; autres nationalites; double nationalite; nacionalidad; nacionalidades;
    ciudadania; pais de nacionalidad; segunda nacionalidad; otra nacionalidad;
    otras nacionalidades; doble nacionalidad`,
  residence: `residence; country of residence; residing in; resident in; duty station country;
    country; current country; place of residence; pays de residence; residence actuelle;
    pays; lieu de residence; pais de residencia; residencia; pais; lugar de residencia`,
  occupation: `occupation; profession; job; job title; current position; present position;
    current job; function; post; position; emploi; poste; metier; fonction; fonction actuelle; poste actuel;
    profesion; ocupacion; cargo; cargo actual; puesto; funcion`,
  organization: `organization; organisation; institution; employer; current employer; company;
    affiliation; sending organisation contact; employeur; institution d origine; organisme;
    organizacion; institucion; empleador; empresa; entidad`,
  email: `e mail; email; mail; e mail address; email address; mail address; electronic mail;
    contact email; additional email addresses; additional emails; courriel; adresse electronique; adresse e mail; adresse email; adresse mail;
    adresse courriel; mel; mail adresse; correo; correo electronico; direccion de correo;
    direccion electronica; e correo`,
  phone: `telephone; phone; tel; mobile; mobile phone; cell; cell phone; cellphone; phone number;
    telephone number; telephone no; phone no; mobile number; contact number; whatsapp; tel mobile; telephone mobile; telephone portable; tel portable;
    portable; numero de telephone; n de telephone; gsm; telefono; tel movil; movil; celular;
    numero de telefono; telefono movil`,
  address: `address; postal address; home address; mailing address; contact address; adresse;
    adresse postale; domicile; direccion; domicilio; direccion postal`,
  emergencyContact: `emergency contact; emergency contact person; contact in case of emergency;
    person to contact in case of emergency; next of kin; contact d urgence; contact urgence;
    personne a contacter en cas d urgence; personne a prevenir en cas d urgence;
    contacto de emergencia; persona de contacto en caso de emergencia`,
  passportNumber: `passport number; passport no; passport nr; passport; passport n; travel document number;
    numero de passeport; n de passeport; no de passeport; no passeport; n passeport; passeport; passeport n;
    numero de pasaporte; n de pasaporte; no de pasaporte; pasaporte; pasaporte n`,
  passportIssuer: `passport issuer; passport issued by; passport country; issued by;
    passport issuing country; issuing country; country of issue; passport issuing authority; pays de delivrance;
    passeport delivre par; delivre par; pays emetteur du passeport; expedido por; pasaporte expedido por;
    pais de expedicion; pais emisor`,
  passportExpiresOn: `passport valid until; passport expiry; passport expiry date; passport expires;
    passport expires on; passport exp; passport exp date; passport expiration; passport expiration date; passport validity; date of expiry;
    expiry date of passport; date d expiration du passeport; expiration du passeport; validite du passeport; passeport valable jusqu au;
    passeport valide jusqu au; date d expiration; vencimiento del pasaporte; pasaporte valido hasta;
    fecha de vencimiento del pasaporte; caducidad del pasaporte; fecha de caducidad; validez del pasaporte`,
  languages: `other lang; other langs; langs; lang skills; languages; language s; language skills; languages spoken; spoken languages;
    languages and levels; language and level; working languages; other languages; language knowledge;
    language proficiency; knowledge of languages; languages with level; langues; langues parlees; langues de travail;
    autres langues; langue s; langues et niveaux; competences linguistiques; connaissances linguistiques; langues niveau;
    idiomas; otros idiomas; lenguas; idiomas hablados; idioma s; conocimiento de idiomas; idiomas y niveles;
    competencias linguisticas; idiomas y nivel`,
  motherTongue: `mother tongue; native language; first language mother tongue; langue maternelle; lengua materna; idioma materno`,
  language: `language; lang; langue; idioma; lengua; first language; second language; third language`,
  languageLevel: `language level; level of language; level language; language proficiency level;
    niveau langue; niveau de langue; langue niveau; nivel idioma; nivel de idioma; idioma nivel;
    lengua nivel; language cefr`,
  languageRead: `language reading; reading level; niveau de lecture; nivel de lectura`,
  languageWritten: `language writing; writing level; niveau d ecriture; nivel de escritura`,
  skills: `skills; skill areas; expertise; areas of expertise; area of expertise; field of expertise;
    fields of expertise; competencies; competences; specialization; specializations; specialisation;
    specialisations; specialty; specialities; technical skills; other skills; key skills; domaines de competence; domaine de competence;
    domaines d expertise; domaine d expertise; specialites; specialite; autres competences; habilidades; competencias;
    areas de especializacion; area de especializacion; especialidad; especialidades; areas de experiencia;
    otras competencias; ambitos de especializacion; aptitudes`,
  skill: `skill; main skill; primary skill; competence; competence principale; competencia; habilidad`,
  skillLevel: `skill level; level of skill; niveau competence; niveau de competence;
    competence niveau; nivel competencia; nivel de competencia; competencia nivel`,
  skillYears: `skill years; years of skill; years skill; annees competence; competence annees; anos competencia;
    competencia anos`,
  qualifiedFor: `qualified for; qualified for positions; positions qualified for; suitable positions;
    suitable for; positions; proposed position; position applied for; positions applied for;
    postes; postes possibles; qualifie pour; poste propose; poste souhaite; puestos; cualificado para;
    puesto propuesto; cargos posibles`,
  experience: `moe anteriores; moe previas; misiones anteriores; moe; moe ue; wahlbeobachtungen; wahlbeobachtungen bisher; einsatze; bisherige einsatze; experience; election experience; electoral experience; observation experience;
    mission experience; previous missions; past missions; missions; previous experience;
    election observation experience; professional experience; other election experience;
    experience electorale; autre experience electorale; experience d observation; experience en observation; missions precedentes;
    missions anterieures; experiences; experience professionnelle; experience en observation electorale;
    experiencia; experiencia electoral; experiencia de observacion; misiones anteriores; misiones;
    misiones previas; experiencia profesional; experiencia en observacion electoral`,
  missionPart: `mission country; country of mission; mission year; year of mission; function in mission; mission function; mission organisation; mission organization`,
  training: ``,
  clearances: `clearances; security clearance; training; trainings; training and clearances;
    certificates; security training; heat; heat training; bsafe; formations; formation; formations et habilitations;
    formation securite; habilitations; certificats; formaciones; formacion; capacitacion;
    capacitaciones; certificados; cursos; formacion en seguridad`,
  availableFrom: `available from; availability from; from; start; start date; available as of;
    available as from; available starting; earliest start; availability start; available since; disponible du; disponible a partir du;
    disponible des le; disponible des; du; a partir du; date de debut; debut; debut de disponibilite;
    disponibilite du; disponibilite debut; disponible desde; desde; fecha de inicio; inicio; disponibilidad desde;
    disponible a partir de; disponibilidad inicio`,
  availableTo: `available to; available until; available till; availability to; availability until; to; until;
    end; end date; latest end; availability end; available through; disponible au; disponible jusqu au; jusqu au; au; date de fin; fin;
    fin de disponibilite; disponibilite au; disponibilite fin; disponibilite jusqu au; disponible hasta; hasta; fecha de fin; disponibilidad hasta;
    disponible al; disponibilidad fin; fecha final`,
  availability: `available immediately; immediately available; disponible immediatement; immediatement disponible; disponible de inmediato; disponible ya; disponivel de imediato; availability; availabilities; available; periods of availability; available periods;
    availability period; available dates; availability dates; dates available; available from to; disponibilite; disponibilites; disponible du au;
    periodes de disponibilite; periode de disponibilite; dates de disponibilite; disponible; disponibilidad;
    disponibilidades; periodo de disponibilidad; periodos de disponibilidad; fechas de disponibilidad; disponible desde hasta;
    disponible del al`,
  availabilityState: `available or tentative; availability state; availability status;
    etat de disponibilite; disponible ou provisoire; estado de disponibilidad`,
  noticeDays: `min notice; minimum notice; notice required; notice; preavis minimum; preaviso minimo; days of notice; notice; notice days; notice period; notice required; days notice; notice period days;
    preavis; jours de preavis; delai de preavis; preavis jours; preaviso; dias de preaviso; aviso previo`,
  provider: `seconding participating state; seconding state; participating state; member state; etat membre; etat participant; estado miembro; estado participante;
    estado membro; teilnehmerstaat; mitgliedstaat; государство участник; государство член; provider; offered by; offering state; offering country; offering organization; offering organisation; nominated by; nominating body; nominating organization;
    nominating organisation; nominating country; nominating state; nominating entity; sending state; sending organization;
    sending organisation; sending country; sponsor; seconded by; seconding country; contributing country; proposed by; source organization;
    pourvoyeur; fournisseur; propose par; presente par; organisation d envoi; etat d envoi; pays d envoi; pays proposant;
    organisme proposant; entite proposante; proveedor; propuesto por; ofrecido por; nominado por;
    organizacion de envio; pais de envio; entidad proponente; pais proponente; estado de envio`,
  providerKind: `kind of provider; provider kind; provider type; type of provider;
    type of organization; type de pourvoyeur; type de fournisseur; type d organisation; tipo de proveedor;
    tipo de organizacion; tipo de entidad`,
  categories: `roles; roles taken; kzb lzb; lzb kzb; category; categories; expert or observer; type of observer; observer type;
    observer category; offered as; nominated as; nominated for; lto sto; sto lto; capacity; role; second category; categorie;
    deuxieme categorie; type d observateur; propose comme; categoria; tipo de observador; propuesto como; segunda categoria; calidad`,
  offeredOn: `offered on; offer date; date of offer; nominated on; nomination date; date of nomination;
    date de l offre; offert le; date de proposition; propose le; fecha de la oferta; fecha de oferta; ofrecido el; fecha de propuesta`,
  offerValidUntil: `offer valid until; offer valid to; valid until; validity; offer expires; offer expiry; offer expires on;
    validity of offer; offre valable jusqu au; valable jusqu au; valide jusqu au; validite; validite de l offre; oferta valida hasta; valido hasta;
    validez; validez de la oferta`,
  confirmedOn: `confirmed on; last confirmed; last updated; updated on; date of update; last update; update date;
    date confirmed; confirme le; mis a jour le; date de mise a jour; derniere mise a jour; confirmado el;
    actualizado el; fecha de actualizacion; ultima actualizacion`,
  consentOn: `j accepte que mes donnees soient conservees; i agree that my data are kept; consent; consent given on; consent on; date of consent; data protection consent;
    consentement; date du consentement; consentement donne le; consentimiento; fecha de consentimiento; consentimiento dado el`,
  retainUntil: `keep until; retain until; retention; retention date; conserver jusqu au; conservation jusqu au; conservar hasta`,
  tags: `tags; tag; labels; label; tags of the office; keywords; etiquettes; etiquette; mots cles; etiquetas; etiqueta;
    palabras clave`,
  notes: `notes; note; remarks; remark; comments; comment; observations; additional information;
    other information; remarques; remarque; commentaires; commentaire; informations complementaires; notas; nota; comentarios;
    comentario; observaciones; informacion adicional`,
  noteUnder: `other names used; also known as; aka; alias; preferred name; preferred first name; known as; nickname; nick name; goes by;
    called; chosen name; nom usuel prefere; surnom; prenom usuel; apodo; rufname; spitzname; кличка; псевдоним`,
}
