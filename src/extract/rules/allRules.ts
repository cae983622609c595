import { ACCUSE_RULES } from './accuse.ts';
import { ACCUSE_COURT_RULES } from './accuseCourts.ts';
import { ACCUSE_PHRASE_RULES } from './accusePhrases.ts';
import { ACCUSE_REACTION_RULES } from './accuseReactions.ts';
import { ACCUSE_SCORN_RULES } from './accuseScorn.ts';
import { ACCUSE_WORRY_RULES } from './accuseWorry.ts';
import { AGREE_RULES } from './agree.ts';
import { AGREE_CONSENT_RULES } from './agreeConsent.ts';
import { AGREE_NOD_RULES } from './agreeNods.ts';
import { AGREE_PHRASE_RULES } from './agreePhrases.ts';
import { AGREE_TERM_RULES } from './agreeTerms.ts';
import { AGREE_WORK_RULES } from './agreeWork.ts';
import { AID_RULES } from './aid.ts';
import { AID_CARRIED_RULES } from './aidCarried.ts';
import { AID_EVACUATED_RULES } from './aidEvacuated.ts';
import { AID_FORCES_RULES } from './aidForces.ts';
import { AID_FUND_RULES } from './aidFunds.ts';
import { AID_PEOPLE_RULES } from './aidPeople.ts';
import { AID_RECEIVED_RULES } from './aidReceived.ts';
import { AID_SHIPMENT_RULES } from './aidShipments.ts';
import { ASSAULT_RULES } from './assault.ts';
import { ASSAULT_ARSON_RULES } from './assaultArson.ts';
import { ASSAULT_BARRAGE_RULES } from './assaultBarrage.ts';
import { ASSAULT_BLAST_RULES } from './assaultBlasts.ts';
import { ASSAULT_CLOSE_RULES } from './assaultClose.ts';
import { ASSAULT_FIGHTING_RULES } from './assaultFighting.ts';
import { ASSAULT_NOUN_RULES } from './assaultNouns.ts';
import { ASSAULT_PEOPLE_RULES } from './assaultPeople.ts';
import { ASSAULT_TOLL_RULES } from './assaultTolls.ts';
import { ASSAULT_UNDER_FIRE_RULES } from './assaultUnderFire.ts';
import { ASSAULT_WEAPON_RULES } from './assaultWeapons.ts';
import { BETWEEN_STATES_RULES } from './betweenStates.ts';
import { COERCE_RULES } from './coerce.ts';
import { COERCE_CONTROL_RULES } from './coerceControl.ts';
import { COERCE_GRABBED_RULES } from './coerceGrabbed.ts';
import { COERCE_ORDER_RULES } from './coerceOrders.ts';
import { COERCE_POWER_RULES } from './coercePower.ts';
import { COERCE_RESTRICT_RULES } from './coerceRestrict.ts';
import { COMMON_PHRASE_RULES } from './commonPhrases.ts';
import { CONCEDE_RULES } from './concede.ts';
import { CONCEDE_BACK_RULES } from './concedeBack.ts';
import { CONCEDE_PUT_OFF_RULES } from './concedePutOff.ts';
import { CONCEDE_REFORM_RULES } from './concedeReform.ts';
import { CONCEDE_WORD_RULES } from './concedeWords.ts';
import { CONSULT_RULES } from './consult.ts';
import { CONSULT_BRIEF_RULES } from './consultBrief.ts';
import { CONSULT_CONTACT_RULES } from './consultContacts.ts';
import { CONSULT_MEETING_RULES } from './consultMeetings.ts';
import { CONSULT_TOPIC_RULES } from './consultTopics.ts';
import { COOPERATE_DEAL_RULES } from './cooperateDeals.ts';
import { COOPERATION_RULES } from './cooperation.ts';
import type { EventRule } from './eventRule.ts';
import { MATERIAL_TURN_RULES } from './materialTurns.ts';
import { MOBILIZE_RULES } from './mobilize.ts';
import { MOBILIZE_DRILL_RULES } from './mobilizeDrills.ts';
import { MOBILIZE_EDGE_RULES } from './mobilizeEdges.ts';
import { MOBILIZE_KEPT_RULES } from './mobilizeKept.ts';
import { MOBILIZE_MET_RULES } from './mobilizeMet.ts';
import { MOBILIZE_MOVES_RULES } from './mobilizeMoves.ts';
import { MOBILIZE_ORDERS_RULES } from './mobilizeOrders.ts';
import { MOBILIZE_POSTED_RULES } from './mobilizePosted.ts';
import { MOBILIZE_READY_RULES } from './mobilizeReady.ts';
import { MOBILIZE_SHOWN_RULES } from './mobilizeShown.ts';
import { PRESS_DEED_RULES } from './pressDeeds.ts';
import { PRESS_PHRASE_RULES } from './pressPhrases.ts';
import { PRESS_SANCTION_RULES } from './pressSanctions.ts';
import { PROTEST_RULES } from './protest.ts';
import { PROTEST_CROWD_RULES } from './protestCrowds.ts';
import { PROTEST_SIGN_RULES } from './protestSigns.ts';
import { REJECT_RULES } from './reject.ts';
import { REJECT_DENIED_RULES } from './rejectDenied.ts';
import { REJECT_IDIOM_RULES } from './rejectIdioms.ts';
import { REJECT_SHUNNED_RULES } from './rejectShunned.ts';
import { REJECT_STANCE_RULES } from './rejectStances.ts';
import { REQUEST_RULES } from './request.ts';
import { REQUEST_NEED_RULES } from './requestNeeds.ts';
import { REQUEST_ORDER_RULES } from './requestOrders.ts';
import { REQUEST_REFERRED_RULES } from './requestReferred.ts';
import { REQUEST_TERM_RULES } from './requestTerms.ts';
import { REQUEST_WISH_RULES } from './requestWishes.ts';
import { RETREAT_RULES } from './retreat.ts';
import { RETREAT_ACCESS_RULES } from './retreatAccess.ts';
import { RETREAT_ARMS_RULES } from './retreatArms.ts';
import { RETREAT_BACK_RULES } from './retreatBack.ts';
import { RETREAT_FREED_RULES } from './retreatFreed.ts';
import { RETREAT_RIFLES_RULES } from './retreatRifles.ts';
import { SANCTION_RULES } from './sanction.ts';
import { SANCTION_BAN_RULES } from './sanctionBans.ts';
import { SANCTION_FINANCE_RULES } from './sanctionFinance.ts';
import { SANCTION_HALTED_RULES } from './sanctionHalted.ts';
import { SANCTION_PERSONA_RULES } from './sanctionPersona.ts';
import { SANCTION_RELATIONS_RULES } from './sanctionRelations.ts';
import { SPEECH_NAMED_RULES } from './speechNamed.ts';
import { SUPPORT_RULES } from './support.ts';
import { SUPPORT_BACKING_RULES } from './supportBacking.ts';
import { SUPPORT_PHRASE_RULES } from './supportPhrases.ts';
import { SUPPORT_RALLY_RULES } from './supportRally.ts';
import { THREATEN_RULES } from './threaten.ts';
import { THREATEN_ANSWER_RULES } from './threatenAnswer.ts';
import { THREATEN_MEANS_RULES } from './threatenMeans.ts';
import { THREATEN_PROSPECT_RULES } from './threatenProspects.ts';
import { THREATEN_TERM_RULES } from './threatenTerms.ts';

/**
 * The whole order of rules. For each predicate the first that fits fires, so what is special stands
 * before what is general: a joint drill before a drill, aid before forces sent, a recall before a retreat.
 */
export const RULES: readonly EventRule[] = [
  ...REJECT_IDIOM_RULES,
  ...REJECT_DENIED_RULES,
  ...REJECT_STANCE_RULES,
  ...PROTEST_RULES,
  ...PROTEST_SIGN_RULES,
  ...PROTEST_CROWD_RULES,
  ...ASSAULT_UNDER_FIRE_RULES,
  ...ACCUSE_RULES,
  ...ACCUSE_COURT_RULES,
  ...ACCUSE_WORRY_RULES,
  ...ACCUSE_PHRASE_RULES,
  ...ACCUSE_REACTION_RULES,
  ...ACCUSE_SCORN_RULES,
  ...SANCTION_PERSONA_RULES,
  ...THREATEN_TERM_RULES,
  ...THREATEN_PROSPECT_RULES,
  ...THREATEN_RULES,
  ...THREATEN_ANSWER_RULES,
  ...THREATEN_MEANS_RULES,
  ...MOBILIZE_READY_RULES,
  ...SANCTION_HALTED_RULES,
  ...AID_FORCES_RULES,
  ...RETREAT_RIFLES_RULES,
  ...AID_FUND_RULES,
  ...AID_RULES,
  ...AID_CARRIED_RULES,
  ...AID_PEOPLE_RULES,
  ...AID_RECEIVED_RULES,
  ...AID_EVACUATED_RULES,
  ...AID_SHIPMENT_RULES,
  ...COOPERATION_RULES,
  ...COOPERATE_DEAL_RULES,
  ...MOBILIZE_MET_RULES,
  ...MOBILIZE_KEPT_RULES,
  ...RETREAT_ACCESS_RULES,
  ...CONCEDE_REFORM_RULES,
  ...CONCEDE_BACK_RULES,
  ...CONCEDE_WORD_RULES,
  ...CONCEDE_RULES,
  ...CONCEDE_PUT_OFF_RULES,
  ...SUPPORT_RALLY_RULES,
  ...SUPPORT_RULES,
  ...SUPPORT_PHRASE_RULES,
  ...SUPPORT_BACKING_RULES,
  ...AGREE_WORK_RULES,
  ...AGREE_CONSENT_RULES,
  ...AGREE_RULES,
  ...AGREE_PHRASE_RULES,
  ...AGREE_NOD_RULES,
  ...SANCTION_BAN_RULES,
  ...SANCTION_RULES,
  ...SANCTION_FINANCE_RULES,
  ...SANCTION_RELATIONS_RULES,
  ...RETREAT_FREED_RULES,
  ...RETREAT_RULES,
  ...RETREAT_ARMS_RULES,
  ...RETREAT_BACK_RULES,
  ...CONSULT_RULES,
  ...CONSULT_MEETING_RULES,
  ...CONSULT_TOPIC_RULES,
  ...CONSULT_CONTACT_RULES,
  ...CONSULT_BRIEF_RULES,
  ...REJECT_RULES,
  ...REJECT_SHUNNED_RULES,
  ...MOBILIZE_ORDERS_RULES,
  ...COERCE_ORDER_RULES,
  ...REQUEST_ORDER_RULES,
  ...REQUEST_NEED_RULES,
  ...REQUEST_TERM_RULES,
  ...REQUEST_RULES,
  ...REQUEST_WISH_RULES,
  ...REQUEST_REFERRED_RULES,
  ...SPEECH_NAMED_RULES,
  ...AGREE_TERM_RULES,
  ...MATERIAL_TURN_RULES,
  ...COERCE_RESTRICT_RULES,
  ...COERCE_POWER_RULES,
  ...COERCE_RULES,
  ...COERCE_CONTROL_RULES,
  ...COERCE_GRABBED_RULES,
  ...ASSAULT_FIGHTING_RULES,
  ...ASSAULT_CLOSE_RULES,
  ...ASSAULT_BLAST_RULES,
  ...ASSAULT_WEAPON_RULES,
  ...ASSAULT_NOUN_RULES,
  ...ASSAULT_PEOPLE_RULES,
  ...ASSAULT_RULES,
  ...ASSAULT_ARSON_RULES,
  ...ASSAULT_TOLL_RULES,
  ...ASSAULT_BARRAGE_RULES,
  ...MOBILIZE_SHOWN_RULES,
  ...MOBILIZE_POSTED_RULES,
  ...MOBILIZE_MOVES_RULES,
  ...MOBILIZE_RULES,
  ...MOBILIZE_DRILL_RULES,
  ...MOBILIZE_EDGE_RULES,
  ...COMMON_PHRASE_RULES,
  ...PRESS_PHRASE_RULES,
  ...PRESS_DEED_RULES,
  ...PRESS_SANCTION_RULES,
  ...BETWEEN_STATES_RULES,
];
