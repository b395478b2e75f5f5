/**
 * Names under which IOM DTM, OCHA and older maps list Iraq's governorates and Basra's districts, by COD-AB code. Source: IOM DTM
 * Iraq master lists and HDX exports (names as printed there), OCHA / CSO COD-AB Iraq. Spellings that fold to the name in the
 * area table need no line.
 */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  IQG01: ['Anbar', 'Al-Anbar', 'الأنبار'],
  IQG02: ['Basrah', 'Basra', 'Al-Basrah', 'Bassora', 'البصرة'],
  IQG02Q01: ['Abu Al-Khaseeb', 'Abu al-Khasib', 'أبو الخصيب', 'ابي الخصيب'],
  IQG02Q02: ['Basrah', 'Basra', 'Al-Basrah', 'البصرة'],
  IQG02Q03: ['Fao', 'Al-Fao', 'Faw', 'الفاو'],
  IQG02Q04: ['Al-Midaina', 'Al-Madina', 'Al-Mdaina', 'Al-Mudaina', 'المدينة', 'المدينه'],
  IQG02Q05: ['Al-Qurna', 'Qurnah', 'القرنة'],
  IQG02Q06: ['Al-Zubair', 'Az Zubayr', 'الزبير'],
  IQG02Q07: ['Shatt Al-Arab', 'Shat al Arab', 'شط العرب'],
  IQG03: ['Muthanna', 'Al-Muthanna', 'المثنى'],
  IQG04: ['Najaf', 'An-Najaf', 'النجف'],
  IQG05: ['Qadissiya', 'Al-Qadisiyah', 'Al Diwaniya', 'Diwaniyah', 'القادسية', 'الديوانية'],
  IQG06: ['Sulaymaniyah', 'As-Sulaymaniyah', 'Sulaimani', 'السليمانية'],
  IQG07: ['Babylon', 'Babil', 'بابل'],
  IQG08: ['Baghdad', 'بغداد'],
  IQG09: ['Duhok', 'Dahuk', 'Dohuk', 'دهوك'],
  IQG10: ['Diyala', 'ديالى'],
  IQG11: ['Erbil', 'Arbil', 'Hewler', 'أربيل'],
  IQG12: ['Kerbala', 'Karbala', 'كربلاء'],
  IQG13: ['Kirkuk', 'Tameem', 'كركوك'],
  IQG14: ['Missan', 'Maysan', 'Misan', 'ميسان'],
  IQG15: ['Ninewa', 'Nineveh', 'Ninawa', 'نينوى'],
  IQG16: ['Salah al-Din', 'Salahaddin', 'Salahal Din', 'Salah ad Din', 'صلاح الدين'],
  IQG17: ['Thi-Qar', 'Thi Qar', 'Dhi Qar', 'ذي قار'],
  IQG18: ['Wassit', 'Wasit', 'واسط'],
};
