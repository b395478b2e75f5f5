import { csvOf } from './importing.ts';

/* Small invented files with the headers of the known formats, by name. */

const many = <T>(n: number, make: (k: number) => T): T[] => Array.from({ length: n }, (_, k) => make(k));
const DISTRICTS = ['Al-Qurna', 'Shatt Al-Arab', 'Al-Zubair', 'Abu Al-Khaseeb'];
const CODES = ['IQG02Q05', 'IQG02Q07', 'IQG02Q06', 'IQG02Q01'];
const day = (k: number) =>
  `2025-${String((k % 9) + 1).padStart(2, '0')}-${String((k % 27) + 1).padStart(2, '0')}`;

const ACLED =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  );
const DTM =
  'id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus'.split(
    ',',
  );
const HAPI =
  'location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,operation,assessment_type,population,reporting_round,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error'.split(
    ',',
  );

const acledRow = (k: number) => [
  `IRQ${1000 + k}`,
  day(k),
  2025,
  1,
  'Political violence',
  'Battles',
  k % 5 === 4 ? 'Peaceful protest' : 'Armed clash',
  'Tribal militia',
  '',
  'Communal militia',
  'Tribal militia',
  '',
  'Communal militia',
  '44',
  '',
  368,
  'Middle East',
  'Iraq',
  'Al Basrah',
  DISTRICTS[k % 4]!,
  '',
  DISTRICTS[k % 4]!,
  (30 + k / 7919).toFixed(4),
  (47 + k / 7919).toFixed(4),
  1,
  'A paper',
  'Subnational',
  `On day ${k} two groups clashed near the market over a matter of land and water number ${k}.`,
  0,
  '',
  1700000000 + k,
];
const dtmRow = (k: number) => [
  k + 1,
  'Iraq displacement',
  'Iraq',
  'IRQ',
  'Basrah',
  'IQG02',
  DISTRICTS[k % 4]!,
  CODES[k % 4]!,
  2,
  6 * (k + 1),
  '2025-03-31',
  2025,
  3,
  130,
  'Drought',
  '',
  '',
  'Thi-Qar',
  'IQG17',
  'BA',
  'Active',
];
const hapiRow = (k: number) => [
  'IRQ',
  'True',
  'True',
  'Basrah',
  DISTRICTS[k % 4]!,
  'IQG02',
  'Al-Basrah',
  CODES[k % 4]!,
  DISTRICTS[k % 4]!,
  2,
  'Iraq displacement',
  'BA',
  60 + k,
  130,
  '2025-03-01',
  '2025-03-31',
  '11111111-2222-3333-4444-555555555555',
  '66666666-7777-8888-9999-000000000000',
  '',
  '',
];
const masterRow = (k: number) => [
  20000 + k,
  'Basrah',
  DISTRICTS[k % 4]!,
  `Hay ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[k % 26]} ${k}`,
  `حي ${k}`,
  (30 + k / 7919).toFixed(5),
  (47 + k / 7919).toFixed(5),
  10 + k,
  60 + 6 * k,
  10 + k,
  0,
  'https://maps.example/1',
  '',
];
const koboRow = (k: number) => [
  day(k),
  day(k),
  day(k),
  DISTRICTS[k % 4]!,
  ['Tribal dispute', 'Drug use', 'Domestic violence'][k % 3]!,
  ['female', 'male'][k % 2]!,
  ['Solved', 'Pending'][k % 2]!,
  ['Patrol', 'Forum', 'Office'][k % 3]!,
  k + 1,
  `aaaa-${k}`,
  `${day(k)}T08:00:00`,
  '',
  '',
  k + 1,
];

/** Text of a file of each format, and what it is. */
export const KNOWN_FILES = {
  acled: csvOf([ACLED, ...many(40, acledRow)]),
  dtm_api: csvOf([DTM, ...many(40, dtmRow)]),
  hapi_idps: csvOf([HAPI, ...many(40, hapiRow)]),
  dtm_master_list: csvOf([
    ['IOM DTM Iraq', ...many(12, () => '')],
    ['Master list of displaced families', ...many(12, () => '')],
    [
      'Place id',
      'Governorate',
      'District',
      'Location name in English',
      'Location name in Arabic',
      'Latitude',
      'Longitude',
      'Families',
      'Individuals',
      'Thi-Qar',
      'Anbar',
      'Google Map',
      'Jan2024',
    ],
    ...many(40, masterRow),
  ]),
  cod_ab: csvOf([
    [
      'adm2_name',
      'adm2_name1',
      'adm2_pcode',
      'adm1_name',
      'adm1_name1',
      'adm1_pcode',
      'adm0_name',
      'adm0_pcode',
      'valid_on',
    ],
    ...many(4, (k) => [
      DISTRICTS[k]!,
      'س',
      CODES[k]!,
      'Basra',
      'البصرة',
      'IQG02',
      'Iraq',
      'IQ',
      '2025-01-01',
    ]),
  ]),
  cod_ps: csvOf([
    ['ADM2_EN', 'ADM2_PCODE', 'F_TL', 'M_TL', 'T_TL'],
    ...many(4, (k) => [DISTRICTS[k]!, CODES[k]!, 10 + k, 20, 30 + k]),
  ]),
  kobo: csvOf([
    [
      'start',
      'end',
      'case/date',
      'case/district',
      'case/Type of case',
      'case/sex',
      'case/outcome',
      'case/route',
      '_id',
      '_uuid',
      '_submission_time',
      '_validation_status',
      '_tags',
      '_index',
    ],
    ...many(40, koboRow),
  ]),
  hxl: csvOf([
    ['Area', 'Day', 'Kind', 'Sex'],
    ['#adm2+code', '#date+reported', '#event+type', '#respondee+gender'],
    ...many(40, (k) => [CODES[k % 4]!, day(k), ['Tribal dispute', 'Drug use'][k % 2]!, 'male']),
  ]),
  own_table: csvOf([
    ['record_id', 'date', 'month', 'adm2_pcode', 'category', 'outcome', 'route', 'sex'],
    ...many(40, (k) => [
      `r${k}`,
      day(k),
      day(k).slice(0, 7),
      CODES[k % 4]!,
      'dispute_tribal',
      'adr',
      'forum',
      'not_applicable',
    ]),
  ]),
} as const;
