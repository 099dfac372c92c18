/**
 * Everyday Dutch words that are also somebody's name. Written small they are the word; with a capital they may be the name.
 * Folded: without accents, in small letters.
 */
const words = `
  aan aards acht af akker al als amber an ander appel april arts as augustus avond baard bakker bal bank bast beek beer beet belle ben berg best
  beste beuk bever bij blauw blij bloem bode boek boer boom boon bos bot brand breed brief bries brouwer brug bruggen bruin buren burg buurman cool
  dag dal dam dan das de decker deken den der dier dijk dirk doe door doorn dorp dries droog duif duin een eerst eik eind en engel er faam feest fijn
  flink floor fort frans gaat gans geel geest gelder geluk gerst goed goede goud graaf gras groen groot groote grote haan haas haken hal hand handen
  hard hart haven hazel heer heide heilig hek held helder hels hen hert hertog het heuvel hier hoek hof hond hoop hout huis hulst ijs in is jaar
  jacht jager jong jonge juli juni kaak kaas kamer kamp kan kanne kant kapel kar kast kat keizer kel kerk kern kers ketel kind klaar klein kleine
  kleuren klok knap knop koe kok koks koning koop koper korf kort korte kos kraai kraan krans kruis kuiper kunst kwant laat lam land lang lange later
  leeuw leeuwen lelie lens lente leven lief liefde lier lies lieve linde lindeboom link loof los lot maan maart mag marine markt meer meester mei
  meid meijer melk mens mensen merel met mier min moed moet molen mond mooi mos muis mus naald nacht nest niet noord norm nova oever of olm om onder
  oost op oud oude over paard paars paas peer pen per perle pit plas poel pol poort pot prins punt put raad raaf raam rad rank recht rein reus rijk
  rik ring rood roos rots rozen ruim rust sap schaap schaar schepen schilder schipper schoen school schouten sky slager smal smid sneeuw snel snoek
  sol spiegel spoor staal stad steen ster sterk stern sterre stil stof stoop storm straat suis summer tack tak ten ter toon toren traag tuin uil uit
  vaart val valk van vast veld velde ven ver visser vlam vlieger vloed vogel vol volk voor vorst vos vrede vrij vrolijk vroom vuur waal waard
  wagenaar wal wald warm water weg wei weide werf west wever wiel wijs wil wild winter wit witte wolf wolk worm zaal zand zee zegen zeil zelf zij
  zoet zomer zon zwaan zwaar zwart
  atheneum basisschool campus centrum college gemeentelijke gemeenteschool gesubsidieerde instituut kleuterschool lagere onderwijs onze secundair sint vrije vrouw
`;

export const everydayWords: ReadonlySet<string> = new Set(words.split(/\s+/u).filter((word) => word !== ''));
