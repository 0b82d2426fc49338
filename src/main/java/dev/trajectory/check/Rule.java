package dev.trajectory.check;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a check looks for. Its key is how commands, settings and texts name it.
///
/// Rules about dates ask of every placed chunk that the limit holds, unless limits of its kind are ignored. Where a
/// kind is kept, the engine sees to that, so only what is fixed by what has happened, by hand or by agreement can
/// break it.
public enum Rule {
    /// Chunks wait for each other, so none of them can start (scheduling has no answer to a circle).
    CYCLE,
    /// A chunk lies below itself.
    PARENT_LOOP,
    /// An id names nothing (the file can be opened so that it can be mended).
    DANGLING_REFERENCE,
    /// It waits for itself by way of a gate.
    UNPLACED_CIRCLE,
    /// Freezes leave no day on which it may go live.
    UNPLACED_FROZEN,
    /// It asks more of an organisation than that can ever take.
    UNPLACED_CAPACITY,
    /// It asks for more people than there ever are.
    UNPLACED_POOL,
    /// It would start after the last year that is planned.
    UNPLACED_HORIZON,
    /// It waits for a chunk that has no dates, and is planned as if it did not.
    WAITS_FOR_UNPLACED,
    /// It finishes after its deadline.
    DEADLINE_MISSED,
    /// It starts before the plan does.
    STARTS_BEFORE_PLAN,
    /// It has not started, yet is fixed to start before the status date.
    STARTS_BEFORE_STATUS_DATE,
    /// It starts before the date set for it.
    STARTS_BEFORE_NOT_BEFORE,
    /// It starts before its tranche's start.
    STARTS_BEFORE_TRANCHE,
    /// It starts before a gate that unlocks it opens (method 2.3: gate not before the spend it unlocks).
    STARTS_BEFORE_GATE,
    /// A gate was rejected, and what it unlocks is planned as if its case were put again; no award behind it can
    /// be drawn.
    GATE_REJECTED,
    /// What is to put the case of a gate has no dates, or no money where funding is kept, so that it never opens;
    /// no award behind it can be drawn.
    GATE_STAYS_SHUT,
    /// A gate was approved and nobody said when, so that it opens its approval weeks after its producer and not on
    /// the day.
    GATE_WITHOUT_DAY,
    /// A gate has a day on which it was decided, on which it opens, and nobody said how.
    GATE_WITHOUT_VERDICT,
    /// It begins or ends on a day that nobody works.
    DAY_NOT_WORKED,
    /// Its agreed dates leave less working time than it needs.
    HOLD_TOO_SHORT,
    /// Its dates do not leave what it waits for enough time.
    DEPENDENCY_BROKEN,
    /// It started, or went on, before what it waits for allowed: work out of sequence.
    OUT_OF_SEQUENCE,
    /// It goes live while an organisation it touches is frozen (method 2.3).
    GO_LIVE_IN_FREEZE,
    /// More change in a month than an organisation can take (method 5).
    CAPACITY_OVERLOAD,
    /// More people asked for in a month, on average, than there are (method 5).
    ROLE_OVERLOAD,
    /// More people asked for on some day of a month than there are, by chunks with fixed dates.
    ROLE_DAY_OVERLOAD,
    /// Something has happened later than the status date, or without one.
    ACTUAL_AFTER_STATUS_DATE,
    /// Something was paid in a month after the status date.
    SPENT_AFTER_STATUS_DATE,
    /// A chunk needs an organisation after its last day (method 3.1: organisations merge and end).
    ORGANISATION_ENDED,
    /// A chunk needs an organisation before its first day.
    ORGANISATION_NOT_YET,
    /// More than 26 weeks long (method 2.2, red).
    CHUNK_TOO_LARGE,
    /// More than 16 weeks long (method 2.2, amber).
    CHUNK_LARGE,
    /// It costs £2m or more once (method 2.2).
    CHUNK_COSTLY,
    /// More than three organisations receive its go-live (method 2.2).
    CHUNK_MANY_RECEIVERS,
    /// Its outcome takes more than one sentence (method 2.2).
    CHUNK_MANY_OUTCOMES,
    /// It is paid for on both sides of a financial year's end, and there is money on one of them alone (method
    /// 2.2).
    CHUNK_PAID_ON_ONE_SIDE,
    /// It is not useful by itself, and what is lies more than two steps away (method 2.2).
    VALUE_TOO_FAR,
    /// No benefit, and no red-rated asset removed, lies within two steps (method 2.2).
    BENEFIT_TOO_FAR,
    /// No organisation leads it (method 2.2 and 2.3).
    NO_OWNER,
    /// Nobody could test that it is done (method 2.2 and 2.3).
    NO_DONE_WHEN,
    /// A parent carries work of its own, which does not count.
    PARENT_CARRIES_WORK,
    /// It waits for the same chunk twice in the same way (method 2.3).
    DUPLICATE_DEPENDENCY,
    /// It leads to no benefit, removes no asset and nothing waits for it (method 2.3).
    ORPHAN_CHUNK,
    /// No chunk leads to this outcome.
    OUTCOME_WITHOUT_CHUNK,
    /// It finishes after the landing point of its tranche (method 2.1).
    AFTER_LANDING_POINT,
    /// Three or more chunks in a row, none of which is useful by itself (method 2.2 and 2.3).
    LONG_ENABLER_CHAIN,
    /// More than 30 % of chunks have no room to slip (method 2.3).
    MANY_CRITICAL,
    /// A benefit that no chunk enables (method 1.7).
    BENEFIT_WITHOUT_CHUNK,
    /// A cash-releasing benefit without a finance sign-off although a full business case that it hangs on is
    /// decided
    /// (method 1.7).
    CASH_WITHOUT_SIGN_OFF,
    /// What a chunk costs is in no year and counts in no sum, for it has no dates.
    COST_UNDATED,
    /// A benefit counts in no sum, for a chunk that enables it has no dates.
    BENEFIT_UNDATED,
    /// An option loses a benefit, for some of the chunks that enable it, though not all, are left out of it.
    BENEFIT_PARTLY_OUT,
    /// A forecast start of a benefit before the chunks that enable it have finished (method 1.7).
    BENEFIT_BEFORE_CHUNKS,
    /// A transfer counted in the economic case (method 1.7).
    TRANSFER_IN_ECONOMIC_CASE,
    /// A transfer that nobody, or the beneficiary itself, is said to lose; it counts nowhere until somebody is.
    TRANSFER_UNBALANCED,
    /// A benefit measured in QALYs on the standard discount rate (method 1.7).
    QALY_ON_STANDARD_RATE,
    /// A disbenefit that is worth more than nothing, so that it counts as a gain (method 1.4).
    DISBENEFIT_ABOVE_NIL,
    /// A benefit that is worth less than nothing and is not called a disbenefit (method 1.4).
    BENEFIT_BELOW_NIL,
    /// Two benefits of one organisation claim the same measure: double counting (method 1.7).
    MEASURE_CLAIMED_TWICE,
    /// Go-lives, and no disbenefit hangs on any of them (method 1.7).
    NO_DISBENEFIT,
    /// Freed time worth more than £250k a year from the first day on (method 1.7).
    FULL_FROM_FIRST_DAY,
    /// More cash to be released than a tenth of the turnover it comes out of (method 1.7).
    CASH_ABOVE_TENTH,
    /// A chunk has begun and nobody took the baseline of what it is to better (method 1.7).
    BASELINE_MISSING,
    /// A gain-share rule of which one side counts nowhere, so that it does not come to nil (method 1.7).
    GAIN_SHARE_UNBALANCED,
    /// Gain-share rules that pass on more of a benefit in a year than there is.
    GAIN_SHARE_ABOVE_WHOLE,
    /// A gain-share rule with a share or a most below nil, which passes nothing on.
    GAIN_SHARE_BELOW_NIL,
    /// A gain-share rule under which nothing can pass, for its benefit releases no cash or has no value.
    GAIN_SHARE_MOVES_NOTHING,
    /// Costs without any optimism bias (method 1.7): neither of their own nor of their chunk or, where they recur,
    /// the plan.
    OPTIMISM_BIAS_MISSING,
    /// Optimism bias at or below the lower bound before the full business case is decided (method 1.7).
    OPTIMISM_BIAS_LOW,
    /// Worth it only because of benefits that release no cash (method 1.7).
    WORTH_BY_FREED_TIME,
    /// Net present value and benefit-cost ratio put options in different orders (method 1.7).
    RANKS_DIFFER,
    /// An asset that lives longer than the years appraised (method 1.7).
    APPRAISAL_SHORTER_THAN_ASSET,
    /// A parent and chunks below it carry costs of the same kind for the same organisation, which both count
    /// (method
    /// 2.3: children add up to the parent).
    PARENT_COSTS_BESIDE_OWN,
    /// An award, an envelope, a payment, planned or made, or a gain share in a year that is not appraised, so that
    /// no total counts it.
    YEAR_OUTSIDE_APPRAISAL,
    /// A fund that asks for more than all of a cost to be matched, or for less than nothing.
    MATCH_ABOVE_WHOLE,
    /// A chunk costs something after the last day of a fund that is to pay for it (method 2.3).
    FINISHES_AFTER_FUND,
    /// An award whose gate opens after the last day on which it may be spent, by its year or its fund (method
    /// 4.3).
    AWARD_BEFORE_GATE,
    /// The decision about a bid comes after its money must begin to be spent (method 4.3).
    DECISION_TOO_LATE,
    /// More than £50k of a fund lapses at a year's end (method 4.3).
    MONEY_LAPSES,
    /// Money reaches the start line alone: what recurs has no source after the last award, or in the last year
    /// although revenue is awarded up to it (method 4.3).
    START_LINE_ONLY,
    /// A fund for capital is to pay for a chunk that costs revenue alone (method 4.3).
    CAPITAL_FUND_FOR_REVENUE,
    /// The match that a fund asks for has no source (method 4.3).
    MATCH_NOT_IDENTIFIED,
    /// More than half of what a year costs in one kind of money is to be paid by indicative money (method 4.3).
    MOSTLY_INDICATIVE,
    /// More than a quarter of an organisation's one-off spend of a year falls in its last month (method 4.3).
    SPEND_BUNCHED,
    /// An organisation spends more of a kind of money in a year than it may (method 4.3).
    ENVELOPE_EXCEEDED,
    /// More is spent and on order of what a chunk costs once than it is forecast to come to.
    SPENT_ABOVE_FORECAST,
    /// A red-rated asset that no chunk removes (method 8).
    RED_ASSET_STAYS,
    /// An asset that is removed after its support has ended (method 8).
    REMOVED_AFTER_SUPPORT,
    /// Extended support that no line of revenue names in its note, so that it is in no total (method 8).
    EXTENDED_SUPPORT_UNCOSTED,
    /// Nobody is said to be accountable for a chunk, or several organisations are (method 6).
    NOT_ONE_ACCOUNTABLE,
    /// An organisation is accountable for a chunk that it does not lead (method 6).
    ACCOUNTABLE_ELSEWHERE,
    /// An organisation takes part in a chunk and is not even consulted (method 6).
    PARTICIPANT_NOT_CONSULTED,
    /// A promise is offered for a day after that on which it is needed.
    PROMISE_OFFERED_TOO_LATE,
    /// The plan has what was promised after the day for which it was offered, or else agreed: the giver's own
    /// chunk has slipped.
    PROMISE_BEHIND,
    /// The day of a promise has passed, and what was promised has not come.
    PROMISE_OVERDUE,
    /// A promise was broken, and what waits for it is planned as if it were to come.
    PROMISE_BROKEN,
    /// A promise is said to have been kept, and what was promised has not come.
    PROMISE_KEPT_EARLY,
    /// Nobody has answered what is asked for, or not since it is needed sooner, though it is needed soon:
    /// within eight weeks.
    PROMISE_UNANSWERED,
    /// The day has passed on which a promise that is still to come was to be looked at again.
    PROMISE_REVIEW_OVERDUE,
    /// An organisation that has a part in the work has not been asked to sign what others were asked to sign last
    /// (method 6: no system board can bind them).
    SIGN_OFF_MISSING,
    /// An organisation that has a part in the work does not stand behind what it was asked to sign last.
    SIGN_OFF_DECLINED,
    /// What an organisation signed has lapsed, for the plan has moved too far since (method 6).
    SIGN_OFF_LAPSED,
    /// The mean of a vote of confidence is under 3 (method 6).
    CONFIDENCE_LOW,
    /// The numbers given in a vote of confidence lie three or more apart: its mean hides that people see different
    /// plans (method 6).
    CONFIDENCE_DIVIDED,
    /// Somebody gave less than 3 and no reason is known (method 6).
    CONFIDENCE_UNEXPLAINED,
    /// An organisation gave less than 3 with its sign-off, and no condition says why (method 6).
    SIGN_OFF_UNEXPLAINED,
    /// A decision is open though the day on which it is needed has passed (method 6).
    DECISION_OVERDUE,
    /// A decision is agreed for a later day than that on which the plan needs it (method 6).
    DECISION_AGREED_TOO_LATE,
    /// An issue is open though its day has passed.
    ISSUE_OVERDUE,
    /// A chunk starts within four weeks, or has started, and nobody knows whether what it rests on holds (method
    /// 2.2: riskiest assumption first).
    ASSUMPTION_NOT_KNOWN,
    /// A chunk rests on something that has turned out to be false.
    ASSUMPTION_FALSE,
    /// A risk, an assumption or an issue was to be looked at again by now.
    REVIEW_OVERDUE,
    /// No money can ever pay for it, where funding is kept.
    UNFUNDED,
    /// Its dates are fixed, and there is too little money on them, where funding is kept.
    FUNDING_SHORT,
    /// It waits for a chunk that no money can ever pay for.
    WAITS_FOR_UNFUNDED,
    /// A chunk counts on an award before its gate opens, where funding is not kept.
    DRAWN_BEFORE_GATE,
    /// A copy of a rollout has not answered what its pattern offers.
    ROLLOUT_OFFERS_OPEN,
    /// A wave of a rollout in which most organisations are frozen for more than a quarter of the time.
    ROLLOUT_WAVE_FROZEN,
    /// A rollout scales by the size of an organisation of which that is not known.
    ROLLOUT_UNSCALED;

    private static final Set<Rule> SIZES = EnumSet.of(
            CHUNK_TOO_LARGE,
            CHUNK_LARGE,
            CHUNK_COSTLY,
            CHUNK_MANY_RECEIVERS,
            CHUNK_MANY_OUTCOMES,
            CHUNK_PAID_ON_ONE_SIDE);

    /// Whether it says that a chunk is too big, so that breaking it down mends it.
    public boolean isSize() {
        return SIZES.contains(this);
    }

    /// The rule's name in lower case with hyphens, such as `deadline-missed`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
