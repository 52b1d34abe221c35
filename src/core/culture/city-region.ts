import { citiesOf, CITIES_WITH_OWN_DAYS, regionPart } from '#core/culture/city-places.ts';
import { foldName } from '#core/culture/fold-name.ts';
import { regionCode } from '#core/culture/regions.ts';

/** Larger business cities by region, in lower case, `_` for a space: what a record says far more often than the region itself. */
const CITIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DE: {
    BY: '慕尼黑 纽伦堡 munich münchen muenchen nuremberg nürnberg augsburg regensburg ingolstadt würzburg fürth erlangen bamberg bayreuth landshut rosenheim passau aschaffenburg schweinfurt kempten ansbach hof',
    BW: '斯图加特 stuttgart karlsruhe mannheim freiburg heidelberg ulm heilbronn pforzheim reutlingen esslingen ludwigsburg tübingen konstanz offenburg aalen friedrichshafen villingen-schwenningen',
    BE: 'berlin',
    HB: 'bremen bremerhaven',
    HH: 'hamburg 汉堡',
    HE: '法兰克福 frankfurt frankfurt_am_main wiesbaden darmstadt kassel offenbach hanau marburg fulda giessen gießen wetzlar',
    NI: 'hannover hanover braunschweig osnabrück oldenburg wolfsburg göttingen hildesheim salzgitter celle lingen emden',
    NW: '科隆 杜塞尔多夫 多特蒙德 cologne köln düsseldorf dortmund essen duisburg bochum wuppertal bielefeld bonn münster aachen mönchengladbach krefeld oberhausen hagen hamm leverkusen solingen neuss paderborn remscheid siegen gütersloh iserlohn',
    RP: 'mainz ludwigshafen koblenz trier',
    SN: 'dresden leipzig chemnitz',
    ST: 'magdeburg halle',
    SH: 'kiel lübeck flensburg',
    TH: 'erfurt jena gera',
    SL: 'saarbrücken',
    MV: 'rostock schwerin',
    BB: 'potsdam cottbus',
  },
  GB: {
    SCT: '爱丁堡 格拉斯哥 edinburgh glasgow aberdeen dundee inverness',
    NIR: '贝尔法斯特 belfast derry londonderry lisburn',
    WLS: 'cardiff swansea newport wrexham',
    ENG: 'bradford hull stoke-on-trent derby wolverhampton plymouth reading norwich luton milton_keynes sunderland bolton bournemouth swindon york cambridge oxford ipswich preston exeter northampton slough basingstoke cheltenham felixstowe warrington huddersfield blackburn peterborough london manchester birmingham leeds liverpool sheffield bristol newcastle nottingham leicester coventry southampton portsmouth',
  },
  CA: {
    ON: '多伦多 渥太华 london_on guelph oakville burlington barrie waterloo cambridge kingston oshawa richmond_hill toronto ottawa mississauga brampton hamilton kitchener windsor markham vaughan',
    QC: '蒙特利尔 魁北克城 trois-rivières lévis drummondville saint-laurent brossard terrebonne montréal québec quebec_city laval gatineau longueuil sherbrooke',
    BC: '温哥华 vancouver victoria surrey burnaby richmond kelowna',
    AB: 'calgary edmonton',
    MB: 'winnipeg',
    SK: 'saskatoon regina',
    NS: 'halifax',
    NB: 'moncton fredericton',
    NL: "st_john's st_johns",
  },
  MY: {
    '01': '新山 johor_bahru johor_baru pasir_gudang batu_pahat muar',
    '02': 'alor_setar sungai_petani kulim',
    '03': 'kota_bharu',
    '04': 'melaka malacca',
    '05': 'seremban nilai',
    '06': 'kuantan',
    '07': '槟城 george_town georgetown penang butterworth bayan_lepas bukit_mertajam',
    '08': 'ipoh taiping',
    '10': 'shah_alam petaling_jaya subang_jaya klang port_klang puchong kajang rawang',
    '11': 'kuala_terengganu kemaman',
    '12': 'kota_kinabalu sandakan tawau',
    '13': '古晋 kuching miri sibu bintulu',
    '14': '吉隆坡 kuala_lumpur',
  },
  AU: {
    NSW: 'sydney newcastle wollongong parramatta',
    VIC: 'melbourne geelong ballarat',
    QLD: 'brisbane gold_coast cairns townsville',
    WA: 'perth fremantle',
    SA: 'adelaide',
    TAS: 'hobart launceston',
    ACT: 'canberra',
    NT: 'darwin',
  },
  NZ: { AUK: 'auckland', WGN: 'wellington', CAN: 'christchurch', OTA: 'dunedin', WKO: 'hamilton', BOP: 'tauranga', NSN: 'nelson' },
  ES: {
    MD: 'madrid alcobendas getafe',
    CT: 'barcelona sabadell terrassa girona tarragona hospitalet badalona mataró lleida reus manresa sant_cugat rubí',
    VC: 'valencia alicante elche castellón paterna gandia alcoy torrevieja',
    AN: 'sevilla seville málaga córdoba granada cádiz almería huelva jaén algeciras jerez marbella',
    PV: 'bilbao vitoria san_sebastian donostia vitoria-gasteiz barakaldo getxo irun eibar',
    AR: 'zaragoza saragossa',
    GA: 'vigo a_coruña la_coruña coruña',
    MC: 'murcia cartagena',
    NC: 'pamplona',
    AS: 'oviedo gijón',
    CL: 'valladolid burgos león',
    IB: 'palma palma_de_mallorca',
    CN: 'las_palmas santa_cruz_de_tenerife las_palmas_de_gran_canaria',
    CB: 'santander',
  },
  BR: {
    SP: 'são_paulo campinas são_josé_dos_campos barueri diadema mauá piracicaba bauru limeira americana franca guarulhos santos sorocaba ribeirão_preto são_bernardo_do_campo santo_andré osasco jundiaí',
    RJ: 'rio_de_janeiro niterói duque_de_caxias petrópolis',
    MG: 'belo_horizonte contagem uberlândia betim juiz_de_fora',
    RS: 'porto_alegre caxias_do_sul novo_hamburgo canoas pelotas gramado bento_gonçalves',
    BA: 'salvador feira_de_santana camaçari',
    PR: 'curitiba londrina maringá cascavel ponta_grossa são_josé_dos_pinhais',
    PE: 'recife',
    CE: 'fortaleza',
    AM: 'manaus',
    GO: 'goiânia',
  },
  FR: { 57: 'metz thionville', 67: 'strasbourg haguenau', 68: 'mulhouse colmar' },
  CH: {
    ZH: 'zürich winterthur',
    GE: 'geneva genève genf',
    BS: 'basel basle',
    BE: 'bern berne biel',
    VD: 'lausanne',
    LU: 'lucerne luzern',
    SG: 'st_gallen st._gallen',
    TI: 'lugano bellinzona',
    ZG: 'zug',
    AG: 'aarau baden',
  },
  IN: {
    MH: 'mumbai bombay pune nagpur thane nashik',
    TN: 'chennai coimbatore tiruppur tirupur madurai',
    KA: 'bangalore bengaluru mysore mysuru',
    GJ: 'ahmedabad surat vadodara rajkot',
    TG: 'hyderabad secunderabad',
    WB: 'kolkata calcutta howrah',
    KL: 'kochi cochin thiruvananthapuram',
    HR: 'gurgaon gurugram faridabad panipat',
    UP: 'noida greater_noida kanpur lucknow agra moradabad',
    PB: 'ludhiana amritsar jalandhar',
    RJ: 'jaipur jodhpur udaipur',
    AP: 'visakhapatnam vijayawada',
  },
};

/** All of them in lower case, with and without diacritics: what a store can pick out before `regionOf` reads it. */
export const REGION_CITIES: readonly string[] = Array.from(
  new Set(
    Object.keys(CITIES)
      .map((country) => CITIES[country] ?? {})
      .map((regions) =>
        Object.keys(regions)
          .map((code) => regions[code] ?? '')
          .join(' '),
      )
      .join(' ')
      .split(' ')
      .map((city) => city.replace(/_/g, ' '))
      .reduce<string[]>((all, city) => all.concat(city, foldName(city)), [])
      .concat(CITIES_WITH_OWN_DAYS),
  ),
);

/** What says in which part of a country a customer is. */
export interface RegionFacts {
  readonly country?: string;
  readonly city?: string;
  readonly region?: string;
}

/** `Frankfurt am Main, Hessen` as the tables write it. */
const cityKey = (city: string): string => foldName((city.split(/[,(]/)[0] ?? '').trim()).replace(/\s+/g, '_');

/**
 * Code of the place that closes on days of its own: a region (ISO 3166-2 without the country, `BY`), or a city in it (`BY/M`). The record's region comes
 * before what the city says; undefined when neither says.
 */
export function regionOf({ country, city: town, region }: RegionFacts): string | undefined {
  const recorded = regionCode(country, region);
  // Edinburgh in the field of the region is a city all the same.
  const city = town ?? (recorded === undefined ? region : undefined);
  const wanted = city === undefined ? '' : cityKey(city);
  if (country === undefined || wanted === '') return recorded;
  const own = citiesOf(country).filter(({ code, names }) => names.indexOf(wanted) >= 0 && (recorded ?? regionPart(code)) === regionPart(code))[0];
  if (own || recorded !== undefined) return own?.code ?? recorded;
  const cities = CITIES[country.toUpperCase()] ?? {};
  return Object.keys(cities).filter(
    (code) =>
      foldName(cities[code] ?? '')
        .split(' ')
        .indexOf(wanted) >= 0,
  )[0];
}
