/** A country or body of countries, by a short id of this file. */
export type Actor = string;

/** A place of a text where actors are named: 日米韓 names three. Offsets in the text given. */
export interface NamedActors {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly Actor[];
}

interface ActorWords {
  readonly actor: Actor;
  /** The one-kanji (or ロ) form of headlines and compounds: 日米韓. */
  readonly sign?: string;
  readonly japanese: readonly string[];
  readonly english: readonly string[];
}

/** Countries and bodies of the field with the names, adjectives and seats of government by which texts speak of them. */
const WORDS: readonly ActorWords[] = [
  { actor: 'jp', sign: '日', japanese: ['日本', '我が国', 'わが国', '首相官邸'], english: ['Japan', 'Japanese', 'Tokyo'] },
  {
    actor: 'us', sign: '米', japanese: ['米国', 'アメリカ', 'アメリカ合衆国', 'ホワイトハウス', 'ペンタゴン'],
    english: ['United States', 'U.S.', 'U.S', 'US', 'USA', 'America', 'American', 'White House', 'Pentagon'],
  },
  { actor: 'kr', sign: '韓', japanese: ['韓国', '大韓民国'], english: ['Republic of Korea', 'ROK', 'South Korea', 'South Korean'] },
  { actor: 'kp', sign: '朝', japanese: ['北朝鮮', '朝鮮民主主義人民共和国'], english: ['North Korea', 'North Korean', 'DPRK'] },
  { actor: 'cn', sign: '中', japanese: ['中国', '中華人民共和国'], english: ['China', 'Chinese', 'PRC', 'Beijing'] },
  { actor: 'tw', sign: '台', japanese: ['台湾'], english: ['Taiwan', 'Taiwanese'] },
  { actor: 'ru', sign: '露', japanese: ['ロシア', 'ロシア連邦'], english: ['Russia', 'Russian', 'Russian Federation', 'Kremlin'] },
  { actor: 'su', sign: 'ソ', japanese: ['ソ連', 'ソビエト連邦'], english: ['Soviet', 'Soviet Union', 'USSR'] },
  { actor: 'gb', sign: '英', japanese: ['英国', 'イギリス'], english: ['United Kingdom', 'UK', 'U.K.', 'British', 'Britain'] },
  { actor: 'fr', sign: '仏', japanese: ['フランス'], english: ['France', 'French'] },
  { actor: 'de', sign: '独', japanese: ['ドイツ'], english: ['Germany', 'German'] },
  { actor: 'it', sign: '伊', japanese: ['イタリア'], english: ['Italy', 'Italian'] },
  { actor: 'ca', sign: '加', japanese: ['カナダ'], english: ['Canada', 'Canadian'] },
  { actor: 'au', sign: '豪', japanese: ['豪州', 'オーストラリア'], english: ['Australia', 'Australian'] },
  { actor: 'nz', japanese: ['ニュージーランド'], english: ['New Zealand'] },
  { actor: 'in', sign: '印', japanese: ['インド'], english: ['India', 'Indian'] },
  { actor: 'ph', sign: '比', japanese: ['フィリピン'], english: ['Philippines', 'Philippine'] },
  { actor: 'vn', sign: '越', japanese: ['ベトナム'], english: ['Vietnam', 'Viet Nam', 'Vietnamese'] },
  { actor: 'id', japanese: ['インドネシア'], english: ['Indonesia', 'Indonesian'] },
  { actor: 'my', japanese: ['マレーシア'], english: ['Malaysia', 'Malaysian'] },
  { actor: 'sg', japanese: ['シンガポール'], english: ['Singapore'] },
  { actor: 'th', japanese: ['タイ'], english: ['Thailand', 'Thai'] },
  { actor: 'mn', japanese: ['モンゴル'], english: ['Mongolia', 'Mongolian'] },
  { actor: 'ir', japanese: ['イラン'], english: ['Iran', 'Iranian'] },
  { actor: 'il', japanese: ['イスラエル'], english: ['Israel', 'Israeli'] },
  { actor: 'ua', japanese: ['ウクライナ'], english: ['Ukraine', 'Ukrainian'] },
  { actor: 'pk', japanese: ['パキスタン'], english: ['Pakistan', 'Pakistani'] },
  { actor: 'eu', sign: '欧', japanese: ['欧州連合', 'EU'], english: ['European Union', 'EU'] },
  { actor: 'nato', japanese: ['北大西洋条約機構', 'NATO'], english: ['NATO', 'North Atlantic Treaty Organization'] },
];

/** Heads of government by whose names texts call a government: ○○政権, ○○大統領, ○○首相; the ○○ administration. */
const LEADERS: readonly (readonly [Actor, readonly string[]])[] = [
  ['us', ['ニクソン', 'カーター', 'レーガン', 'クリントン', 'ブッシュ', 'オバマ', 'トランプ', 'バイデン', 'Nixon', 'Carter', 'Reagan', 'Clinton', 'Bush', 'Obama', 'Trump', 'Biden']],
  ['jp', ['小泉', '安倍', '福田', '麻生', '鳩山', '菅', '野田', '岸田', '石破', 'Koizumi', 'Abe', 'Fukuda', 'Aso', 'Hatoyama', 'Kan', 'Noda', 'Suga', 'Kishida', 'Ishiba']],
  ['kr', ['李明博', '朴槿恵', '文在寅', '尹錫悦', 'Park', 'Moon', 'Yoon']],
  ['cn', ['胡錦濤', '習近平', 'Xi']],
  ['ru', ['プーチン', 'Putin']],
  ['au', ['ターンブル', 'モリソン', 'アルバニージー', 'Turnbull', 'Morrison', 'Albanese']],
];

const KATAKANA = 'ァ-ヺー';
/** Words after which a country's name belongs to something else: 日本海, インド太平洋, 中国地方. */
const OTHER_PLACES = '(?!海|洋|太平洋|シナ|地方|脳炎)';

const byWord = new Map<string, Actor>();
const bySign = new Map<string, Actor>([['ロ', 'ru']]);
for (const { actor, sign, japanese, english } of WORDS) {
  if (sign !== undefined) bySign.set(sign, actor);
  for (const word of [...japanese, ...english]) byWord.set(word, actor);
}
const byLeader = new Map(LEADERS.flatMap(([actor, names]) => names.map((name) => [name, actor] as const)));

const escaped = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.]/gu, '\\.')).join('|');
const japaneseWords = [...byWord.keys()].filter((word) => !/[A-Za-z]/u.test(word));
const katakanaWords = japaneseWords.filter((word) => /^[ァ-ヺー]+$/u.test(word));
const englishWords = [...byWord.keys()].filter((word) => /[A-Za-z]/u.test(word));
const signs = [...bySign.keys()].join('');

const ACTOR = new RegExp([
  `(?<leader>${escaped(byLeader.keys())})(?:新?政権|大統領|首相|総理|国家主席|主席| [Aa]dministration| [Gg]overnment)`,
  `(?<=(?:President|Prime Minister) )(?<named>${escaped(byLeader.keys())})(?![A-Za-z])`,
  `(?<![A-Za-z])(?<english>${escaped(englishWords)})(?![A-Za-z])`,
  `(?<![${KATAKANA}])(?<katakana>${escaped(katakanaWords)})(?![${KATAKANA}])${OTHER_PLACES}`,
  `(?<japanese>${escaped(japaneseWords.filter((word) => !katakanaWords.includes(word)))})${OTHER_PLACES}`,
  // 日米韓; not 日米ロ of 日米ロードマップ.
  `(?<![一-龠々])(?!朝日)(?<cluster>[${signs}](?:・?[${signs}])+)(?![${KATAKANA}国])`,
  '在(?<host>日|韓|独|比|豪)(?<forces>米)軍',
  `(?<![一-龠々])(?<side>[${signs}])(?:側|政府|両国|軍|大統領|国家|国防|国務|議会|外務)`,
].join('|'), 'gu');

/** Units with which something that names an actor begins; most short stretches hold none of them. */
const FIRST = new RegExp(`[${[...new Set([...byWord.keys(), ...bySign.keys(), ...byLeader.keys(), '在'].map((word) => word.charAt(0)))].join('')}]`, 'u');

/** Where a stretch names countries or bodies, in its order. Linear in the length of the stretch. */
export function findActors(text: string): readonly NamedActors[] {
  if (!FIRST.test(text)) return [];
  const found: NamedActors[] = [];
  for (const match of text.matchAll(ACTOR)) {
    const groups = match.groups ?? {};
    const one = { start: match.index, end: match.index + wordLength(match[0], groups), actors: actorsOf(groups) };
    const before = found.at(-1);
    // U.S.-ROK names two, as 米韓 does.
    if (before !== undefined && groups['english'] !== undefined && text.slice(before.end, one.start) === '-') {
      found[found.length - 1] = { start: before.start, end: one.end, actors: [...before.actors, ...one.actors] };
    } else found.push(one);
  }
  return found;
}

/** All actors that a stretch names. */
export function actorsIn(text: string): ReadonlySet<Actor> {
  return new Set(findActors(text).flatMap(({ actors }) => actors));
}

function actorsOf(groups: Record<string, string | undefined>): Actor[] {
  const word = groups['english'] ?? groups['katakana'] ?? groups['japanese'];
  if (word !== undefined) return [byWord.get(word)!];
  const leader = groups['leader'] ?? groups['named'];
  if (leader !== undefined) return [byLeader.get(leader)!];
  const written = groups['cluster'] ?? groups['side'] ?? `${groups['host']!}${groups['forces']!}`;
  return [...written].filter((sign) => bySign.has(sign)).map((sign) => bySign.get(sign)!);
}

/** The part that names the actor: 米 of 米側, all of トランプ政権. */
function wordLength(matched: string, groups: Record<string, string | undefined>): number {
  return groups['side'] === undefined ? matched.length : groups['side'].length;
}
