/** Cities that people write for their time zone, and that name none. */
import { withoutAccents } from '../../../text/accents.ts';

/** By zone; a name that several well-known cities have, such as Cambridge, is left out or among `SHARED`. */
const CITIES: Readonly<Record<string, string>> = {
  'America/New_York':
    'Boston, Washington DC, Philadelphia, Pittsburgh, Baltimore, Atlanta, Miami, Princeton, Ithaca, Providence, Buffalo, Cleveland, Columbus, Ann Arbor, Chapel Hill',
  'America/Toronto': 'Ottawa, Waterloo, Quebec',
  'America/Chicago':
    'Houston, Dallas, Austin, Minneapolis, Madison, Milwaukee, Saint Louis, St. Louis, New Orleans, Nashville, Evanston, Urbana',
  'America/Denver': 'Boulder, Salt Lake City, Albuquerque, Santa Fe',
  'America/Los_Angeles':
    'San Francisco, San Diego, Seattle, Berkeley, Stanford, Palo Alto, Pasadena, Santa Barbara, Davis',
  'America/Mexico_City': 'Guadalajara, Puebla, Morelia, Guanajuato',
  'America/Sao_Paulo': 'Rio de Janeiro, Campinas, Belo Horizonte, Brasilia, Porto Alegre, Curitiba',
  'Europe/London': 'Oxford, Edinburgh, Glasgow, Manchester, Bristol, Cardiff, Leeds',
  'Europe/Paris':
    'Lyon, Marseille, Toulouse, Bordeaux, Grenoble, Strasbourg, Nantes, Rennes, Lille, Nice',
  'Europe/Berlin':
    'Munich, München, Hamburg, Frankfurt, Cologne, Köln, Bonn, Heidelberg, Göttingen, Freiburg, Leipzig, Dresden, Stuttgart, Karlsruhe, Darmstadt, Münster, Tübingen, Jena, Aachen',
  'Europe/Vienna': 'Graz, Innsbruck, Salzburg, Linz',
  'Europe/Zurich': 'Geneva, Genève, Genf, Basel, Bern, Lausanne',
  'Europe/Rome':
    'Milan, Milano, Turin, Torino, Florence, Firenze, Bologna, Naples, Napoli, Pisa, Padova, Padua, Trieste, Venice, Genova',
  'Europe/Madrid': 'Barcelona, Seville, Sevilla, Granada, Bilbao, Zaragoza, Salamanca',
  'Europe/Lisbon': 'Porto, Coimbra, Braga',
  'Europe/Amsterdam':
    'Rotterdam, Utrecht, Leiden, Delft, Groningen, Eindhoven, Nijmegen, The Hague',
  'Europe/Brussels': 'Antwerp, Ghent, Gent, Leuven, Louvain',
  'Europe/Copenhagen': 'Aarhus, Odense',
  'Europe/Stockholm': 'Gothenburg, Uppsala, Lund',
  'Europe/Oslo': 'Bergen, Trondheim',
  'Europe/Warsaw': 'Krakow, Kraków, Wrocław, Poznań, Gdańsk, Łódź, Toruń',
  'Europe/Moscow': 'Saint Petersburg, St. Petersburg, Kazan',
  'Europe/Istanbul': 'Ankara, Izmir',
  'Asia/Jerusalem': 'Haifa, Rehovot',
  'Asia/Dubai': 'Abu Dhabi, Sharjah',
  'Asia/Karachi': 'Islamabad, Lahore',
  'Asia/Kolkata':
    'Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Pune, Kanpur',
  'Asia/Shanghai': 'Beijing, Peking, Shenzhen, Guangzhou, Nanjing, Wuhan, Hangzhou, Tianjin, Hefei',
  'Asia/Tokyo': 'Osaka, Kyoto, Nagoya, Sendai, Fukuoka, Sapporo, Tsukuba, Kobe',
  'Asia/Seoul': 'Busan, Daejeon, Pohang',
  'Asia/Ho_Chi_Minh': 'Hanoi, Saigon',
  'Australia/Sydney': 'Canberra',
  'Pacific/Auckland': 'Wellington, Christchurch, Dunedin',
  'Africa/Johannesburg': 'Cape Town, Pretoria, Durban, Stellenbosch',
  'Africa/Lagos': 'Abuja, Ibadan',
};

/** What several well-known cities are called, and the zones of these. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  birmingham: ['Europe/London', 'America/Chicago'],
  cordoba: ['Europe/Madrid', 'America/Argentina/Cordoba'],
  merida: ['Europe/Madrid', 'America/Merida'],
  newcastle: ['Europe/London', 'Australia/Sydney'],
  petersburg: ['Europe/Moscow', 'America/New_York'],
  portland: ['America/Los_Angeles', 'America/New_York'],
  'san jose': ['America/Los_Angeles', 'America/Costa_Rica'],
  santiago: ['America/Santiago', 'Europe/Madrid'],
  valencia: ['Europe/Madrid', 'America/Caracas'],
  victoria: ['America/Vancouver', 'Australia/Melbourne'],
  vincennes: ['Europe/Paris', 'America/Indiana/Vincennes'],
  washington: ['America/New_York', 'America/Los_Angeles'],
};

const folded = (city: string) =>
  withoutAccents(city)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** The IANA names of the zones that a city may be in; none where it is not known. */
export function zonesOfCity(written: string): readonly string[] {
  const city = folded(written);
  if (Object.hasOwn(SHARED, city)) return SHARED[city]!;
  const found = Object.entries(CITIES).find(([, cities]) =>
    cities.split(', ').map(folded).includes(city),
  );
  return found ? [found[0]] : [];
}
