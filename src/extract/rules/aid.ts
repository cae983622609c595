import { type EventRule, rule } from './eventRule.ts';

export const AID_RULES: readonly EventRule[] = [
  rule('aid/supply', 'AID', { verbs: 'supply provide deliver donate give lend grant furnish equip ship', with: 'aid', recipient: ['to', 'object', 'for'], why: 'Handing over arms, money or goods is aid.',
    hits: ['Britain is supplying Ukraine with missiles.', 'Latvia delivered rifles to Kyiv.'], misses: ['The report provides details.', 'He gave a speech.'] }),
  rule('aid/arm', 'AID', { verbs: 'arm rearm', recipient: ['object'], actor: ['subject'], contexts: ['military'], why: 'Arming somebody.',
    hits: ['Berlin will not arm Ukraine.'], misses: ['He armed himself with patience.'] }),
  rule('aid/hand', 'AID', { verbs: 'hand pump pass pour', with: 'aid', without: 'captives', recipient: ['to', 'into', 'object'], why: 'Money or arms handed over.',
    hits: ['Britain handed Ukraine 500 missiles.'], misses: ['She handed over her keys.'] }),
  rule('aid/send', 'AID', { verbs: 'send', with: 'aid', without: 'forces', recipient: ['to', 'object'], why: 'Sending goods to somebody is aid.',
    hits: ['Lithuania sent medicine to Ukraine.'], misses: ['Lithuania sent a note to Minsk.'] }),
  rule('aid/train', 'AID', { verbs: 'train advise shelter rescue evacuate assist help', recipient: ['object'], with: 'people', why: 'Training another’s soldiers or sheltering its people helps it.',
    hits: ['Canada trained Ukrainian soldiers.'], misses: ['The team trained on grass.'] }),
  rule('aid/noun', 'AID', { nouns: 'aid assistance deliveries shipment shipments airlift supplies', actor: ['owner', 'subject', 'from', 'by'], recipient: ['to', 'for'], with: 'aid', why: 'The noun tells what the verb would.',
    hits: ['American shipments of ammunition to Ukraine arrived.'], misses: ['First aid is taught at school.'] }),
  rule('aid/support-arms', 'AID', { verbs: 'back support fund finance', with: 'aid', recipient: ['object'], why: 'Support in money or arms is material.',
    hits: ['Poland supported Ukraine with ammunition.'], misses: ['Fans supported their club.'] }),
];
