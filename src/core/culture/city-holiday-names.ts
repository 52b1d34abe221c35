import type { Localised } from '#core/text/language.ts';

const names = (chinese: string, english: string): Localised => ({ 'zh-CN': chinese, en: english });

/** Names of the days that single cities and the states of Brazil keep, by their keys in the generated tables. */
export const CITY_HOLIDAY_NAMES: Readonly<Record<string, Localised>> = {
  'saint-ambrose': names('圣安博日（米兰）', 'Saint Ambrose'),
  'saint-anthony': names('圣安多尼日', 'Saint Anthony'),
  'saint-sebastian': names('圣塞巴斯蒂安日', 'Saint Sebastian'),
  'saint-george': names('圣乔治日', 'Saint George'),
  'city-patron': names('本市主保日', 'Day of the city’s patron'),
  'city-birthday': names('建市纪念日', 'Anniversary of the city'),
  'saint-vincent': names('圣文森特日', 'Saint Vincent'),
  'saint-vincent-ferrer': names('圣文森特·费雷尔日', 'Saint Vincent Ferrer'),
  'saint-ignatius': names('圣依纳爵日', 'Saint Ignatius'),
  cincomarzada: names('三月五日节', 'Cincomarzada'),
  navegantes: names('航海者圣母节', 'Our Lady of Navigators'),
  merce: names('圣梅尔塞节', 'La Mercè'),
  'san-isidro': names('圣伊西德罗节', 'San Isidro'),
  almudena: names('阿穆德纳圣母节', 'Our Lady of Almudena'),
  'augsburg-peace': names('奥格斯堡和平节', 'Augsburg Peace Festival'),
  'sao-paulo-revolution': names('立宪革命纪念日', 'Constitutionalist Revolution'),
  'bahia-independence': names('巴伊亚独立日', 'Independence of Bahia'),
  farroupilha: names('法罗皮利亚革命纪念日', 'Farroupilha Revolution'),
  'state-day': names('州纪念日', 'Day of the state'),
};
