import { foldWord } from '../mapping/guessCode.ts';
import type { PersonalKind } from './personalKind.ts';

/** Words of headers, folded; a header is personal when one of them stands in it as whole words. */
const HEADERS: Readonly<Record<PersonalKind, RegExp>> = {
  name: words(
    'first name|last name|full name|family name|surname|given name|father s name|mother s name|nickname|beneficiary name|respondent name|complainant|complainant name|victim name|name of victim|name of complainant|name of respondent|head of household name|hoh name|interviewer|enumerator|enumerator name|interviewer name|submitted by|username|case worker|officer name|sheikh name|vorname|nachname|familienname|name der person|sachbearbeiter|اسم المستفيد|اسم الضحيه|اسم المشتكي|اسم الاب|اسم الام|اسم ثلاثي|اسم كامل|اسم رباعي|لقب|اسم رب اسره|اسم الباحث|اسم رب عائله|اسم المجني عليه|اسم شيخ',
  ),
  phone: words(
    'phone|phone number|telephone|tel|mobile|mobile number|cell phone|whatsapp|contact number|telefon|telefonnummer|handy|هاتف|رقم هاتف|موبايل|رقم موبايل|جوال|رقم نقال',
  ),
  national_id: words(
    'national id|id number|id card|id no|nid|passport|passport number|passport no|civil id|ration card|pds number|pds card|personalausweis|ausweisnummer|passnummer|رقم هويه|رقم بطاقه|بطاقه وطنيه|رقم وطني|رقم جواز|جواز سفر|بطاقه تموينيه|هويه احوال مدنيه',
  ),
  email: words('email|e mail|email address|mail|بريد الكتروني|ايميل'),
  address: words(
    'address|street|house number|house no|home address|residence address|adresse|strasse|straße|hausnummer|عنوان|عنوان السكن|شارع|زقاق|رقم دار|دار',
  ),
  free_text: words(
    'notes|note|comment|comments|remarks|description|narrative|details|case details|summary|bemerkung|bemerkungen|notizen|beschreibung|ملاحظات|ملاحظه|تفاصيل|وصف|شرح|تعليق',
  ),
  coordinates: words('gps|geopoint|gps coordinates|coordinates|home location|احداثيات|موقع gps'),
  birth_date: words('date of birth|birth date|dob|birthdate|geburtsdatum|تاريخ ميلاد|تاريخ الولاده|مواليد'),
  device: words('deviceid|device id|imei|subscriberid|simserial|simid|phonenumber|ip address'),
};

function words(list: string): RegExp {
  return new RegExp(
    `(^| )(${list
      .split('|')
      .map((word) => foldWord(word))
      .join('|')})( |$)`,
    'u',
  );
}

/** What a header says its column tells of a person; null when nothing. */
export function personalHeader(name: string): PersonalKind | null {
  const folded = foldWord(name.replace(/([a-z])([A-Z])/g, '$1 $2'));
  // `Name` alone is a person's name unless something else says that it is a place's.
  if (/^(name|names|اسم|اسماء|namen)$/.test(folded)) return 'name';
  for (const [kind, pattern] of Object.entries(HEADERS))
    if (pattern.test(folded)) return kind as PersonalKind;
  return null;
}
