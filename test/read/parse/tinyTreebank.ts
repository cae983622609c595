import type { TreebankSentence } from '../../../training/conllu.ts';
import { parseConllu } from '../../../training/conllu.ts';

/** Trees of one line: 'form/lemma/UPOS/XPOS/head/deprel' a word, heads counted from 1. */
const LINES = [
  'Guards/guard/NOUN/NNS/2/nsubj closed/close/VERB/VBD/0/root the/the/DET/DT/4/det bridge/bridge/NOUN/NN/2/obj ././PUNCT/./2/punct',
  'The/the/DET/DT/2/det bridge/bridge/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass closed/close/VERB/VBN/0/root by/by/ADP/IN/6/case guards/guard/NOUN/NNS/4/obl:agent ././PUNCT/./4/punct',
  'She/she/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root guards/guard/NOUN/NNS/4/nsubj left/leave/VERB/VBD/2/ccomp ././PUNCT/./2/punct',
  'Farmers/farmer/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc guards/guard/NOUN/NNS/1/conj met/meet/VERB/VBD/0/root',
];

const conllu = LINES.map((line) =>
  line
    .split(' ')
    .map((word, i) => {
      const [form = '', lemma = '', upos = '', xpos = '', head = '', deprel = ''] = word.split('/');
      return [i + 1, form, lemma, upos, xpos, '_', head, deprel, '_', '_'].join('\t');
    })
    .join('\n'),
).join('\n\n');

/** Four sentences to train on in no time. */
export const TINY_TREEBANK: readonly TreebankSentence[] = parseConllu(`# newdoc id = tiny\n${conllu}\n`, (document) => document);
