// Languages that people of a country bring, the mother tongue first; each code as often a mother
// tongue as it stands before the ">", the others are learnt at school or at work.
const table = `
SN wo > fr|ML bm > fr|GN ff > fr|CI fr|BF mos > fr|NE ha > fr|TG ee > fr|BJ fr yo > fr
NG yo ha ig > en|GH ak > en|SL kri > en|LR en|GM wo > en|CD ln sw lua > fr|CG ln > fr|CM fr fr en > fr en
GA fr|CF sg > fr|TD ar > fr|RW rw > fr en|BI rn > fr|KE sw > en|TZ sw > en|UG lg > en|SS ar din > en
ET am om > en|ER ti > ar en|SO so > ar en|DJ so > fr ar|ZA zu xh af en > en|ZW sn > en|ZM bem > en|MW ny > en
BW tn > en|NA af > en|LS st > en|SZ ss > en|AO pt|MZ pt|CV kea > pt|GW pt|ST pt|MG mg > fr|MU fr > en|KM ar > fr
SC fr > en|MA ar ar zgh > fr es|DZ ar > fr|TN ar > fr|LY ar|MR ar > fr|EG ar > en|SD ar > en|JO ar > en|LB ar > fr en
SY ar|IQ ar ku > en|PS ar > en|SA ar > en|YE ar|OM ar > en|KW ar > en|QA ar > en|BH ar > en|AE ar > en|IR fa
AF fa ps > en|TJ tg > ru|PK ur > en|TR tr > en|AZ az > ru|CN zh|SG zh en > en|JP ja|KR ko|TH th|VN vi|ID id
MY ms > en|BN ms > en|PH fil > en|KH km|MM my|LA lo|IN hi en > en|NP ne > hi en|BD bn > en|LK si ta > en|MV dv > en
KZ kk ru > ru|KG ky > ru|UZ uz > ru|TM tk > ru|MN mn > ru|FJ fj > en|WS sm > en|TO to > en|PG tpi > en|SB en
VU bi > en fr|KI en|TL tet > pt id|GB en|IE en|US en|CA en en fr > en fr|AU en|NZ en|FR fr|BE fr nl > fr en|LU lb > fr de
MC fr|CH de fr > fr en|DE de > en|AT de > en|LI de|NL nl > en|SR nl|SE sv > en|NO no > en|DK da > en|IS is > en
FI fi sv > en|EE et > en ru|LT lt > en ru|LV lv > en ru|PL pl > en|CZ cs > en|SK sk|HR hr > en|SI sl > en|BA bs > en
ME sr|HU hu|RO ro > fr en|MD ro > ru|AL sq > it|XK sq > en|IT it > en|SM it|MT mt > en it|GR el > en|CY el > en
RU ru|BY be ru > ru|UA uk > ru en|BG bg > ru|RS sr > en|MK mk > en|GE ka > ru en|AM hy > ru|IL he > en
CO es|AR es|CL es|PE es es qu > es|EC es|BO es ay > es|VE es|UY es > pt|PY gn es > es|ES es > en|MX es > en|GT es
HN es|SV es|NI es|CR es > en|PA es > en|CU es|DO es|BR pt > es|PT pt > en es|JM en|TT en|BB en|GY en|BS en|BZ en > es
LC en|VC en|GD en|AG en|DM en|KN en|HT ht > fr`

/** What the people of one country speak, as ISO 639 codes. */
export interface SpokenLanguages {
  /** Mother tongues; one that stands twice is twice as common. */
  readonly mother: readonly string[]
  readonly learnt: readonly string[]
}

const byCountry = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((entry): [string, SpokenLanguages] => {
      const [head = '', tail = ''] = entry.split(' > ')
      const [code = '', ...mother] = head.split(' ')
      return [code, { mother, learnt: tail === '' ? [] : tail.split(' ') }]
    }),
)

/** What the people of a country speak; English where the sample does not know. */
export const spokenIn = (code: string): SpokenLanguages =>
  byCountry.get(code) ?? { mother: ['en'], learnt: [] }
