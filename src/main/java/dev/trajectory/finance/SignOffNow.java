package dev.trajectory.finance;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.SignOffState;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a sign-off stands, by what was signed and by the plan as it is: what an organisation signed lapses when the
/// plan costs it more than a tenth more, or the last of its work, or any chunk of it, finishes more than four weeks
/// later (method 6).
///
/// Nothing of this is stored: what was signed stays signed in the file, and shows as lapsed for as long as the plan
/// is so far from it.
///
/// @param stake what the plan is to the organisation now
public record SignOffNow(SignOff signOff, Stake stake) {

    /// By how many hundredths costs may rise.
    public static final int PERCENT = 10;

    /// By how many weeks the last of the work, and each chunk of it, may move.
    public static final int WEEKS = 4;

    private static final long MOST_DAYS = WEEKS * 7L;

    /// What a plan is to an organisation.
    ///
    /// @param cost all that it pays over the years appraised, in cash, not discounted
    /// @param finish the day on which the last chunk that it leads or takes part in finishes; null where there is
    /// none with dates
    /// @param finishes the days on which each of them finishes
    public record Stake(Money cost, @Nullable LocalDate finish, SequencedMap<ChunkId, LocalDate> finishes) {

        public Stake {
            finishes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(finishes));
        }

        public static Stake of(Plan plan, Schedule schedule, Finances money, OrganisationId organisation) {
            Money cost = money.appraised(money.costs().paid(line -> line.payer().equals(organisation)))
                    .total();
            Set<?> parents = plan.parents();
            LocalDate last = null;
            SequencedMap<ChunkId, LocalDate> finishes = new LinkedHashMap<>();
            for (Chunk chunk : plan.chunks()) {
                boolean isIn = organisation.equals(chunk.owner())
                        || chunk.participants().contains(organisation);
                Placement placement = schedule.placement(chunk.id());
                if (isIn && placement != null && !parents.contains(chunk.id())) {
                    finishes.put(chunk.id(), placement.finish());
                    last = last == null || placement.finish().isAfter(last) ? placement.finish() : last;
                }
            }
            return new Stake(cost, last, finishes);
        }
    }

    /// Where a sign-off of a plan stands.
    public static SignOffNow of(SignOff signOff, Plan plan, Schedule schedule, Finances money) {
        return new SignOffNow(signOff, Stake.of(plan, schedule, money, signOff.organisation()));
    }

    /// Where it stands: as it was said, but lapsed while the plan is too far from what was signed.
    public SignOffState shown() {
        return isTooDear() || isTooLate() ? SignOffState.LAPSED : signOff.state();
    }

    /// Whether it is signed and what was signed for is known, so that it can lapse.
    public boolean isHeld() {
        boolean isKnown = signOff.signedCost() != null
                || signOff.signedFinish() != null
                || !signOff.signedFinishes().isEmpty();
        return signOff.state().isSigned() && isKnown;
    }

    /// Whether the plan costs the organisation too much more than what it signed for.
    public boolean isTooDear() {
        Money signed = signOff.signedCost();
        return signOff.state().isSigned()
                && signed != null
                && Math.multiplyExact(more(signed), 100) > Math.multiplyExact(Math.max(0, signed.pence()), PERCENT);
    }

    private long more(Money signed) {
        return stake.cost().minus(signed).pence();
    }

    /// Whether the last of its work, or a chunk of it, finishes too long after what it signed for.
    public boolean isTooLate() {
        return isLastTooLate() || slipped() != null;
    }

    /// Whether the last of its work does.
    public boolean isLastTooLate() {
        return daysLater() > MOST_DAYS;
    }

    /// The chunk that finishes longest after what it signed for, where that is too long; null where none does, and
    /// where nothing is signed.
    public @Nullable ChunkId slipped() {
        ChunkId slipped = null;
        long most = MOST_DAYS;
        if (signOff.state().isSigned()) {
            for (ChunkId id : signOff.signedFinishes().keySet()) {
                long days = daysLater(id);
                if (days > most) {
                    most = days;
                    slipped = id;
                }
            }
        }
        return slipped;
    }

    /// By how many days one of its chunks finishes later than it signed for; nil where one of the two is not
    /// known.
    public long daysLater(ChunkId chunk) {
        LocalDate signed = signOff.signedFinishes().get(chunk);
        LocalDate now = stake.finishes().get(chunk);
        return signed == null || now == null ? 0 : ChronoUnit.DAYS.between(signed, now);
    }

    /// By how many days the last of its work finishes later than it signed for; below nil where it is sooner, nil
    /// where one of the two is not known or nothing is signed.
    public long daysLater() {
        LocalDate signed = signOff.signedFinish();
        LocalDate now = stake.finish();
        return signOff.state().isSigned() && signed != null && now != null ? ChronoUnit.DAYS.between(signed, now) : 0;
    }
}
