/** How a written Vietnamese syllable may begin. */
export const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ')];

/** How it may go on, without its tone: one line a first vowel. */
export const RHYMES = [
  'a ac ach ai ak am an ang anh ao ap at au ay',
  'ăc ăk ăm ăn ăng ăp ăt',
  'âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et',
  'ê êch êm ên ênh êp êt êu',
  'i ia ic ich iêc iêm iên iêng iêp iêt iêu im in ing inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôôc ôông ôp ôt',
  'ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uê uêch uênh uêt uc ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y yêm yên yêng yêt yêu',
].flatMap((line) => line.split(' '));
